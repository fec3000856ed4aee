import type { styleText } from 'node:util';
import type { Report } from '@journey-as-code/core';

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** How many findings there are of each severity, on one line. */
export function summaryOf(
  { summary: { files, errors, warnings, infos } }: Report,
  paint: Paint = (_, text) => text,
): string {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const parts = [
    errors > 0 && paint('red', count(errors, 'error')),
    warnings > 0 && paint('yellow', count(warnings, 'warning')),
    infos > 0 && paint('cyan', count(infos, 'info')),
  ].filter((part) => part !== false);
  if (parts.length === 0) return `${paint('green', '✓')} ${count(files, 'file')} checked, nothing found.`;
  return `${parts.join(', ')} in ${count(files, 'file')}.`;
}
