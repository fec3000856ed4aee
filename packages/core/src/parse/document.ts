import type { DocumentKind } from '../generated/types.js';
import type { LineFinder, ParsedYaml } from './parsed-file.js';

/** One file of a workspace, read and checked against the schema of its kind. */
export interface ParsedDocument extends ParsedYaml {
  readonly path: string;
  /** What the document is; `config` for `journey.config.yaml`; undefined where it does not say, or says nothing known. */
  readonly kind: DocumentKind | undefined;
  /** Whether `value` is as the schema of its kind says. */
  readonly valid: boolean;
  readonly lines: LineFinder;
}
