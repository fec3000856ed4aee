import { count } from './count.js';

/** What became of a journey over releases. */
export const history = {
  history: 'History',
  historyLead: 'The emotion curve each time a release changed it, newest first. Dashed: the curve before that.',
  sameCurveSince: (version: string) => `The curve has not changed since release ${version}.`,
  fromRelease: (version: string) => `From ${version}`,
  earlierCurves: (number: number) => `And ${count(number, 'earlier curve', 'earlier curves')}.`,
  historyTable: 'The curves as a table',
  historyCaption: 'How the journey felt, by release',
  releaseColumn: 'Release',
  releasedDay: 'Released',
  wasScored: (score: string) => `was ${score}`,
  scoredSince: (score: string, version: string) => `${score} since ${version}`,
  clauseComma: ', ',
  stillOpen: 'Open',
  openSince: (version: string) => `since ${version}`,
  openSinceOrBefore: (version: string) => `since ${version} or before`,
  daysOn: (days: number, day: string) => `${count(days, 'day', 'days')} on ${day}`,
  atLeastDaysOn: (days: number, day: string) => `at least ${count(days, 'day', 'days')} on ${day}`,
};
