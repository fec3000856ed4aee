import type { Report } from '@journey-as-code/core';

/** What a format may need besides the report. */
export interface FormatContext {
  /** The text of a file that the report names; undefined where it could not be read. */
  readonly textOf: (file: string) => string | undefined;
  readonly colour: boolean;
  readonly columns: number;
  readonly language: string;
}

/** A report format: one pure function from report to text. */
export interface Format {
  readonly id: string;
  readonly summary: string;
  /** Made for people: it quotes text of the workspace as it is. */
  readonly forPeople: boolean;
  print(report: Report, context: FormatContext): string;
}
