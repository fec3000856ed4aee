import { count } from './count.js';

/** Releases: which there are, what each changed, and where something went. */
export const releases = {
  release: (version: string) => `Release ${version}`,
  releases: 'Releases',
  releasesLead: 'What changed in the journeys, release by release, in the words of those who changed them.',
  allReleases: 'All releases',
  latestRelease: 'latest',
  latestIs: (version: string) => `The latest release is ${version}.`,
  thisIsLatest: 'This is the latest release.',
  chooseRelease: 'Releases',
  releaseAsOf: (version: string, day: string) => `Release ${version}, as it was on ${day}.`,
  readLatest: 'Read this page in the latest release',
  comingRelease: 'This is what comes next: it is not released yet.',
  notInRelease: (version: string) => `Release ${version} has no such page.`,
  nearestThere: 'The nearest there is',
  leadsTo: (page: string) => `This leads to “${page}”.`,

  goneTitle: 'This page is gone',
  goneSince: (page: string, version: string) => `“${page}” is gone since release ${version}.`,
  goneLast: (version: string) => `Read it in release ${version}, the last that has it`,
  goneNearest: 'What is nearest today',

  firstRelease: (journeys: number) => `The first release, with ${count(journeys, 'journey', 'journeys')}.`,
  noChangeIn: 'Nothing changed in the journeys.',
  alsoChanged: (number: number) =>
    `And ${count(number, 'small change', 'small changes')} of wording, translations and measurements.`,
  compareWithBefore: (version: string) => `Compare with ${version}`,
  readRelease: 'Read this release',
  releasedOn: (day: string) => `Released on ${day}.`,
  newestOf: (page: string) => `The latest: ${page}`,
  inJourneys: 'Journeys',
  sharedByJourneys: 'Shared by all journeys',
  changesOfJourney: (journey: string) => `Releases of “${journey}”`,
  changesOfTeam: (team: string) => `Releases that concern ${team}`,
  neverChanged: 'No release has changed it yet.',
  journeyHistory: 'What each release changed here',
  teamHistory: 'What each release changed for this team',
  feeds: 'Follow',
  atomFeed: 'Atom',
  jsonFeed: 'JSON Feed',
};
