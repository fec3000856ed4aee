import type { Diagnostic, Report } from '@journey-as-code/core';
import { oneLine } from '@journey-as-code/core/escape';
import { wrap } from '../wrap.js';
import type { Format, FormatContext } from './format.js';
import { codeFrame } from './frame.js';
import { severityWord, styleOf, summaryOf } from './words.js';

/**
 * For people: each finding that nobody has accepted with its line and what to do next, where to read more of its rule;
 * then how many there are.
 */
export const pretty: Format<Report> = {
  id: 'pretty',
  forPeople: true,
  print(report, context) {
    const explained = new Set<string>();
    const open = report.diagnostics.filter(({ settled }) => settled === undefined);
    const findings = open.map((diagnostic) => {
      const isFirst = !explained.has(diagnostic.id);
      explained.add(diagnostic.id);
      return finding(diagnostic, isFirst, context);
    });
    return `${findings.join('')}${summaryOf(report, context.language, context.paint)}\n`;
  },
};

function finding(
  diagnostic: Diagnostic,
  isFirst: boolean,
  { lineOf, paint, columns, language }: FormatContext,
): string {
  const { id, severity, message, next, file, range, help } = diagnostic;
  const style = styleOf[severity];
  const line = lineOf(file, range.startLine);
  const [source, marks] = line === undefined ? [] : codeFrame(line, range, columns - 2);
  const text = (words: string, room: number) => wrap(oneLine(words), columns - room);
  return [
    `${paint('bold', `${oneLine(file)}:${range.startLine}:${range.startColumn}`)}  ${paint(style, severityWord(severity, language))}  ${id}`,
    ...text(message, 2).map((words) => `  ${words}`),
    ...(source === undefined || marks === undefined
      ? []
      : [`  ${source}`, `  ${marks.replace(/\^+$/, (carets) => paint(style, carets))}`]),
    ...text(next, 4).map((words, index) => `  ${index === 0 ? paint('green', '→') : ' '} ${words}`),
    ...(isFirst ? [`  ${paint('dim', help)}`] : []),
    '',
    '',
  ].join('\n');
}
