import type { Diagnostic } from '@journey-as-code/core';
import { commandData, commandProperty } from '@journey-as-code/core/escape';
import type { Format } from './format.js';

const commandOf = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** One workflow command for each finding, shown beside its line in a pull request. */
export const github: Format = {
  id: 'github',
  forPeople: false,
  print: ({ diagnostics }) => diagnostics.map((diagnostic) => `${line(diagnostic)}\n`).join(''),
};

function line({ id, severity, message, next, file, range }: Diagnostic): string {
  const properties = {
    file,
    line: range.startLine,
    endLine: range.endLine,
    ...(range.startLine === range.endLine ? { col: range.startColumn, endColumn: range.endColumn } : {}),
    title: id,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(String(value))}`);
  return `::${commandOf[severity]} ${written.join(',')}::${commandData(`${message}\n${next}`)}`;
}
