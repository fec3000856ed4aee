import { count } from './count.js';

/** What changed between two releases. */
export const compare = {
  compare: 'Compare releases',
  compareLead:
    'What changed between two releases: feelings, steps, wording, metrics, and every change by the promise it touches.',
  compareTitle: (from: string, to: string) => `${from} → ${to}`,
  compareDescription: (from: string, to: string) =>
    `What changed in the journeys between release ${from} and release ${to}.`,
  compareFrom: 'From',
  compareTo: 'To',
  compareJourney: 'Journey',
  compareAllJourneys: 'All journeys',
  compareShow: 'Compare',
  compareOthers: 'Compare other releases',
  compareReady: 'Ready-made comparisons',
  compareOff: 'Choosing any two releases needs a script. These comparisons are ready to read without one:',
  compareFromDisk:
    'This page was opened from disk, where a browser loads no data. On a web server any two releases can be chosen; these comparisons are ready to read here:',
  compareFailed: (what: string) =>
    `${what} could not be loaded, so nothing can be compared now. These comparisons are ready to read:`,
  compareLoading: 'Comparing…',
  compareDone: (from: string, to: string, changes: number) =>
    `From ${from} to ${to}: ${count(changes, 'change', 'changes')}.`,
  compareNoModel: (version: string, reason: string) => `The data of release ${version} cannot be read. ${reason}`,
  compareLatest: 'latest',
  levelsOfChange: { breaking: 'breaking', notable: 'notable', info: 'info' },
  bumps: { major: 'major', minor: 'minor', patch: 'patch' },
  contracts: {
    links: 'links',
    references: 'references',
    model: 'model',
    experience: 'experience',
    accountability: 'accountability',
  },
  changesCounted: (number: number) => count(number, 'change', 'changes'),
  countOfLevel: (number: number, level: string) => `${number} ${level}`,
  changesAre: (changes: string, levels: string) => `${changes}: ${levels}.`,
  changesAsk: (bump: string) => `Together they ask for a ${bump} release.`,
  nothingChanged: (from: string, to: string) => `Nothing changed between ${from} and ${to}.`,
  nothingChangedIn: (journey: string, from: string, to: string) =>
    `Nothing changed in “${journey}” between ${from} and ${to}.`,
  journeyCame: (version: string) => `This journey is new in ${version}.`,
  journeyWent: (version: string) => `This journey is gone in ${version}.`,
  readIn: (version: string) => `Read it in ${version}`,
  curveOf: (version: string) => `Release ${version}`,
  bothReleases: 'The emotion curves of both releases; each dot of the firm line leads to its step',
  releaseBand: 'Between the lines: blue where it feels better than before, orange where it feels worse.',
  mergedMap: 'Both releases on one map',
  mergedCaption: (journey: string, from: string, to: string) =>
    `“${journey}”: stages and steps of ${from} and ${to} on one map; each says what became of it`,
  fates: { added: 'added', removed: 'removed', moved: 'moved', changed: 'changed', same: 'unchanged' },
  movedHere: (place: string) => `moved here from ${place}`,
  movedAway: (place: string) => `moved to ${place}`,
  stepNumber: (number: number) => `Step ${number}`,
  wordsChanged: 'Wording',
  wordsChangedLead: 'Struck out is what was said before, underlined what is said now.',
  metricsChanged: 'Metrics',
  metricsChangedCaption: 'Values and targets of metrics in both releases',
  metricCompared: 'Metric',
  metricTarget: 'Target',
  allChanges: 'All changes',
  breaksContract: (contract: string) => `Touches what others rely on: ${contract}`,
  breaksNothing: 'Touches no promise',
  alsoBreaks: (contracts: string) => `also: ${contracts}`,
  moreJourneys: 'More journeys changed; each can be compared by itself',
};
