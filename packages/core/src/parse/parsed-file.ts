import type { Range } from '../diagnostic.js';

/** A file as it was read: its path below the workspace folder, with forward slashes, and its text or bytes. */
export interface SourceFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Why the file could not be read: `not-a-file`, or the operating system's code. */
  readonly unreadable?: string;
}

/** What is wrong with a text, before any rule looks at it. `start` and `end` are UTF-16 offsets. */
export interface Problem {
  /** `yaml/<code>`, `schema/<keyword>` or `csv/<code>`. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What the `{names}` of the message stand for. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** Offsets of one entry of a map or list. The key's are those of the value in a list. */
export interface Span {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
}

/** One YAML document: plain data, and where each part of it stands. */
export interface ParsedYaml {
  /** Without byte order mark; offsets count from here. */
  readonly text: string;
  /** Plain data; undefined where the text could not be read. */
  readonly value: unknown;
  /** Where an entry of a map (by key) or of a list (by index) of `value` stands. */
  spanOf(container: object, key: string | number): Span | undefined;
  /** Where a map or list itself stands. */
  extentOf(container: object): { readonly start: number; readonly end: number } | undefined;
  readonly problems: readonly Problem[];
  /** How many more problems there are than the first twenty. */
  readonly more: number;
}

/** Lines and columns from 1, in UTF-16 units, of two offsets of a text. */
export type LineFinder = (start: number, end: number) => Range;
