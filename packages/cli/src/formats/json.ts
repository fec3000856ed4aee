import type { Diagnostic, Report } from '@journey-as-code/core';
import type { Format } from './format.js';
import { printedJson } from './printed-json.js';

/** The report as data, as `report.schema.json` has it. */
export const json: Format<Report> = {
  id: 'json',
  forPeople: false,
  print: (report) => printedJson({ ...report, diagnostics: report.diagnostics.map(findingRecord) }),
};

/** A finding as data: what every report of it has, and who has answered for it. */
export function findingRecord({ id, severity, message, next, file, range, help, settled }: Diagnostic) {
  return { id, severity, message, next, file, range, help, ...(settled && { settled }) };
}
