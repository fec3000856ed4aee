import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The schema of the report that `journey check --format json` prints. */
export function printReportSchema(): string {
  const source = new URL('../../schema/source/outputs/report.yaml', import.meta.url);
  return `${JSON.stringify(parse(readFileSync(source, 'utf8')), null, 1)}\n`;
}
