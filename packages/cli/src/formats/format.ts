import type { Language, Report } from '@journey-as-code/core';
import type { Paint } from '../paint.js';
import type { LineOf } from './lines.js';

/** What a format may need besides the report. */
export interface FormatContext {
  readonly lineOf: LineOf;
  readonly paint: Paint;
  /** How wide a line may be. */
  readonly columns: number;
  readonly language: Language;
}

/** A report format: one pure function from report to text. */
export interface Format {
  readonly id: string;
  /** Made for people: it quotes text of the workspace as it is. */
  readonly forPeople: boolean;
  print(report: Report, context: FormatContext): string;
}
