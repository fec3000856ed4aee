import type { Language } from '@journey-as-code/core';
import type { ExitCode, Io } from '../command.js';
import type { Format } from '../formats/format.js';
import { putOut, sayBeside } from '../put-out.js';
import type { PastReport } from './past-report.js';

/** Tells what was found of a past, its notes beside data; exits 1 where something of it could not be read. */
export function tell<R extends PastReport>(report: R, format: Format<R>, language: Language, io: Io): ExitCode {
  const context = { lineOf: () => undefined, language };
  putOut(report, { format, files: [], context, read: () => [] }, io);
  if (!format.forPeople) for (const note of [...report.about, ...report.notes]) sayBeside(note, io);
  return report.isComplete ? 0 : 1;
}
