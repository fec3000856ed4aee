import type { EntityKind } from '../generated/types.js';
import type { ParsedDocument } from './document.js';

/** Where an object of the model stands: its document, the plain data it was read from, and what it stands in. */
export interface Origin {
  readonly kind: EntityKind;
  readonly document: ParsedDocument;
  readonly value: object;
  readonly parent?: Origin;
}

/** The document's own object, in which everything of a document stands. */
export function rootOf(origin: Origin): Origin {
  return origin.parent ? rootOf(origin.parent) : origin;
}
