import { oneLine } from '@journey-as-code/core/escape';
import type { Io } from './command.js';
import type { Format, FormatContext } from './formats/format.js';
import { paintFor, plain } from './paint.js';
import { type ReportFile, writeReports } from './report-files.js';
import { wrap } from './wrap.js';

/** In which forms a report is put out. */
export interface Forms<R> {
  /** What goes to stdout. */
  readonly format: Format<R>;
  readonly files: readonly ReportFile<R>[];
  readonly context: Pick<FormatContext, 'lineOf' | 'language'>;
  /** The files that the report is about, which none replaces. */
  read(): readonly string[];
}

/** Writes a report into files, then to stdout: where a file cannot be written, nothing is said. */
export function putOut<R>(report: R, { format, files, context, read }: Forms<R>, io: Io): void {
  const inFile = { ...context, paint: plain, columns: Number.POSITIVE_INFINITY };
  writeReports(files, (one) => one.print(report, inFile), read);
  const text = format.print(report, { ...context, paint: paintFor(io, 'stdout'), columns: io.columns });
  if (format.forPeople) io.stdoutForPeople(text);
  else io.stdout(text);
}

/** Says something beside the results: a sentence in lines of its own. */
export function sayBeside(text: string, io: Io): void {
  io.stderr(`${wrap(oneLine(text), io.columns).join('\n')}\n`);
}
