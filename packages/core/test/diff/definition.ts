import type { Kind } from '../../src/model/kinds.js';
import type { EntityKind } from '../../src/generated/types.js';

/** The definition of the model that a kind of thing has. */
export function definitionOf(kind: Kind): EntityKind {
  return kind === 'workspace' ? 'config' : kind;
}
