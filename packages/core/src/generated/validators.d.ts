// Made from schema/source by `npm run generate`. Do not edit.
import type { DocumentKind } from './types.js';

/** One thing that a validator refuses in a document. */
export interface SchemaError {
  /** The way to the value, as a JSON pointer. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that refuses it. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that is looked at, where keys themselves are checked. */
  readonly propertyName?: string;
}

/** Says whether a document is as its schema wants it; `errors` holds why it is not, until the next call. */
export interface Validator {
  (document: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The validator of each kind of document. */
export const validators: Readonly<Record<DocumentKind, Validator>>;
