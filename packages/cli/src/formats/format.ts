import type { Language } from '@journey-as-code/core';
import type { Option } from '../command.js';
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
export interface Format<R> {
  readonly id: string;
  /** Made for people: it quotes text of the workspace as it is. */
  readonly forPeople: boolean;
  print(report: R, context: FormatContext): string;
}

/** The same format for reports in which what it takes can be seen. */
export function seenIn<R, S>(format: Format<R>, view: (report: S, context: FormatContext) => R): Format<S> {
  return { ...format, print: (report, context) => format.print(view(report, context), context) };
}

/** The option that chooses one of some formats, for people unless another is named. */
export function formatOption(formats: readonly Format<never>[]) {
  return {
    value: 'name',
    summary: 'form of the report',
    default: 'pretty',
    choices: formats.map(({ id }) => id),
  } as const satisfies Option;
}

/** The format with a name; names are checked where options are read. */
export function formatNamed<R>(formats: readonly Format<R>[], name: string): Format<R> {
  const found = formats.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`There is no format ${name}.`);
  return found;
}
