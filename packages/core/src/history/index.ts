export { type BlamedField, blameOf, fieldsOf, keptFields, type WrittenField } from './blame.js';
export { changesTo } from './changes-to.js';
export { type CurvePoint, type FeelingThen, feelingsOver } from './feelings-over.js';
export { type Former, formerOf, goneUnder, mayBeUnread, pathsSaidBy } from './former.js';
export { type HistoryEntry, type HistoryOptions, historyOf } from './history-of.js';
export { openSince } from './open-since.js';
export { pathsOver } from './paths-over.js';
export type { State } from './state.js';
export { allThings, thingsAt } from './things.js';
