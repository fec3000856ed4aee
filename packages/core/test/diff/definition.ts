import type { EntityKind } from '../../src/generated/types.js';
import type { Kind } from '../../src/model/kinds.js';

/** The definition of the model that a kind of thing has. */
export function definitionOf(kind: Kind): EntityKind {
  return kind === 'workspace' ? 'config' : kind;
}
