import { styleText } from 'node:util';
import type { Diagnostic } from '@journey-as-code/core';
import { escapeTerminal, oneLine } from '@journey-as-code/core/escape';
import type { Format, FormatContext } from './format.js';
import { codeFrame } from './frame.js';
import { type Paint, type Style, summaryOf } from './summary.js';

const colourOf = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** For people: each finding with its line, what to do next, and where to read more; then how many there are. */
export const pretty: Format = {
  id: 'pretty',
  summary: 'findings with their lines, for people',
  forPeople: true,
  print(report, context) {
    const paint = (style: Style, text: string) =>
      context.colour ? styleText(style, text, { validateStream: false }) : text;
    const findings = report.diagnostics.map((diagnostic) => print(diagnostic, context, paint));
    return `${findings.join('')}${summaryOf(report, paint)}\n`;
  },
};

function print(
  { id, severity, message, next, file, range, help }: Diagnostic,
  context: FormatContext,
  paint: Paint,
): string {
  const place = `${oneLine(file)}:${range.startLine}:${range.startColumn}`;
  const text = context.textOf(file);
  const frame = text === undefined ? [] : codeFrame(text, range, context.columns);
  return [
    `${paint('bold', place)}  ${paint(colourOf[severity], severity)}  ${id}`,
    `  ${escapeTerminal(message)}`,
    ...frame.map((line, index) => `  ${index === 0 ? line : paint(colourOf[severity], line)}`),
    `  ${paint('green', '→')} ${escapeTerminal(next)}`,
    `  ${paint('dim', help)}`,
    '',
    '',
  ].join('\n');
}
