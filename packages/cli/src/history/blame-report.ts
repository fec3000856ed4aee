import type { Language } from '@journey-as-code/core';
import type { Blamed } from './blame-of.js';

/** Who set which field, as it is told. */
export interface BlameReport {
  readonly fields: readonly Blamed[];
  /** The file, where one was named; relative to where the command runs. */
  readonly file: string | undefined;
  /** What stands before paths of files. */
  readonly prefix: string;
  readonly notes: readonly string[];
  readonly isComplete: boolean;
  readonly language: Language;
  /** What a thing is called. */
  nameOf(thing: Blamed['thing']): string;
  /** A value in words of one line. */
  inWords(value: Blamed['field']['value']): string;
}
