import type { Blamed } from './blame-of.js';
import type { PastReport } from './past-report.js';

/** Who set which field, as it is told. */
export interface BlameReport extends PastReport {
  readonly fields: readonly Blamed[];
  /** The file, where one was named; relative to where the command runs. */
  readonly file: string | undefined;
  /** What a thing is called. */
  nameOf(thing: Blamed['thing']): string;
  /** A value in words of one line. */
  inWords(value: Blamed['field']['value']): string;
}
