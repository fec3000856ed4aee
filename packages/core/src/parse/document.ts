import type { DocumentKind } from '../generated/types.js';
import type { LineFinder, ParsedYaml } from './parsed-file.js';

/** One file of a workspace, read and checked against the schema of its kind. */
export interface ParsedDocument extends ParsedYaml {
  readonly path: string;
  /** What the document is; undefined where it does not say, or says nothing known. `measurements` is a CSV file. */
  readonly kind: DocumentKind | 'measurements' | undefined;
  readonly lines: LineFinder;
  /** The older version of the model that it is written in; `value` is in the current one. Absent where they are one. */
  readonly schemaVersion?: number;
  /** What the schema found wrong, for the builder; absent where all is well. */
  readonly faults?: Faults;
}

/** Which parts of a document are not as the schema says. The builder leaves them out, and no rule judges what they touch. */
export interface Faults {
  /** Keys of an object, or indexes of a list, whose value is left out. */
  readonly skipped: ReadonlyMap<object, ReadonlySet<string | number>>;
  /** Misspelt keys of an object, and the key that was meant. */
  readonly meant: ReadonlyMap<object, ReadonlyMap<string, string>>;
  /** Every object on the way from the document to a fault. */
  readonly damaged: ReadonlySet<object>;
}
