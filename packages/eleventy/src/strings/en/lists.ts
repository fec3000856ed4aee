import { count } from './count.js';

/** What stands on lists over all journeys. */
export const lists = {
  downloadCsv: 'Download as CSV',
  moreSections: 'More',
  filterAll: 'All',
  filterCount: '{shown} of {all}',

  handoffsLead: (cold: number, warm: number) =>
    `${count(cold + warm, 'handoff', 'handoffs')} from one team to another, ${cold} of them cold: there the customer has to begin anew.`,
  handoffsCaption: 'Handoffs, the cold ones first',
  handoffFromTo: 'From and to',
  mode: 'Mode',
  goesAlong: 'Goes along',
  system: 'System',

  action: 'Action',
  actionsLead: (actions: number, overdue: number) =>
    `${count(actions, 'action', 'actions')} to make it better, ${overdue === 0 ? 'none' : overdue} of them overdue.`,
  actionsCaption: 'Actions: what is planned or under way first, the earliest day before the others',
  overdue: 'overdue',
  startDay: 'Start',
  dueDay: 'Due',
  doneDay: 'Done',
  barsSentence: (number: number) => `${count(number, 'action', 'actions')} with dates, from start to end.`,
  barsDay: (day: string) => ` The dashed line is ${day}.`,

  allChannels: 'All channels',
  phaseMatrix: 'Touchpoints by channel and phase of the relation; an empty cell is a gap',
  deviceMatrix: 'Touchpoints by channel and device',

  opportunity: 'Opportunity',
  opportunitiesLead: 'What is worth doing first: how much it gains, and how much it takes.',
  opportunitiesCaption: 'Opportunities in the order of the backlog; the numbers are those of the drawing',
  quadrant: 'Quadrant',
  fieldLabel: 'Opportunities by value and effort',
  fieldSentence: (drawn: number, rest: number) =>
    `${count(drawn, 'opportunity', 'opportunities')} by value and effort. The farther up and to the left, the sooner it pays.${rest > 0 ? ` ${rest} without scores stand in the table alone.` : ''}`,

  glossary: 'Glossary',
  glossaryLead: (terms: number) => `The words of these journeys: ${count(terms, 'term', 'terms')}.`,
  term: 'Term',
  synonyms: 'Also called',
  inOtherLanguages: 'In other languages',
};
