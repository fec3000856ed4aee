import type { ParsedDocument } from '../parse/document.js';
import type { Text } from '../text.js';
import type { PlacedIgnore, PlacedList, Reference, Resolved } from './workspace.js';

/** A reference before it is resolved, with the object or list of the model that gets the current name. */
export interface FoundReference extends Reference {
  resolved: Resolved | undefined;
  readonly holder: object;
  /** Where in the holder: a key or an index. A reference that is a key itself is renamed there. */
  readonly slot: string | number;
}

/** What building one document finds on the way. */
export interface Found {
  readonly references: FoundReference[];
  readonly lists: PlacedList[];
  readonly ignores: PlacedIgnore[];
  /** The documents in which something has a former name. */
  readonly renaming: Set<ParsedDocument>;
  /** The documents in which a text stands by language. */
  readonly translated: Set<ParsedDocument>;
}

/** The document that is being built, and the language of its plain strings. */
export interface Building extends Found {
  readonly document: ParsedDocument;
  readonly language: string;
  /** A text of no words in that language. */
  readonly noWords: Text;
}

/** A document that is to be built. */
export function startBuilding(document: ParsedDocument, language: string, found: Found): Building {
  // Copies of what JSON has read have just the room they need, where an object that is given a key keeps room for more.
  return { ...found, document, language, noWords: JSON.parse(JSON.stringify({ [language]: '' })) };
}
