import type { Kind } from '../generated/types.js';
import type { LineFinder, ParsedYaml } from './parsed-file.js';

/** One file of a workspace, read and checked against the schema of its kind. */
export interface ParsedDocument extends ParsedYaml {
  readonly path: string;
  /** What the document is; `config` for `journey.config.yaml`; undefined where it does not say, or says nothing known. */
  readonly kind: DocumentKind | undefined;
  readonly lines: LineFinder;
}

/** Every sort of document: the `kind`s of the model, the configuration, and measurement files. */
export type DocumentKind = Kind | 'config';
