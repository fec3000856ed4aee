export { type Kind, kinds } from '../model/kinds.js';
export {
  type Bump,
  bumps,
  type Change,
  type Contract,
  contracts,
  type Level,
  levels,
  type Source,
  type Value,
} from './change.js';
export { type ChangedTexts, changedTexts } from './changed-texts.js';
export { type Comparison, type DiffOptions, diff } from './diff.js';
export { type Entity, entitiesOf, originOf, withInner } from './entity.js';
export { shortHash } from './fingerprint.js';
export { formerIds, formerPlaces } from './former.js';
export { inLetters } from './in-letters.js';
export { journeyOfChange } from './journey-of.js';
export { type Matching, match } from './match.js';
export type { Note } from './notes.js';
export { type ChangeKind, changeKinds } from './taxonomy.js';
export { isText } from './values.js';
