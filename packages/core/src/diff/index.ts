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
export { type Comparison, type DiffOptions, diff } from './diff.js';
export { type Entity, entitiesOf, withInner } from './entity.js';
export { shortHash } from './fingerprint.js';
export type { Kind } from './kinds.js';
export { type Matching, match } from './match.js';
export type { Note } from './notes.js';
export { type ChangeKind, changeKinds } from './taxonomy.js';
