import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The schema of the reports that `journey check` and `journey diff` print as JSON. */
export function printReportSchema(): string {
  const { definitions, ...frame } = read('report');
  const all = { ...read('check'), ...read('diff'), ...definitions };
  return `${JSON.stringify({ ...frame, definitions: all }, null, 1)}\n`;
}

function read(name: string) {
  const source = new URL(`../../schema/source/outputs/${name}.yaml`, import.meta.url);
  return parse(readFileSync(source, 'utf8'));
}
