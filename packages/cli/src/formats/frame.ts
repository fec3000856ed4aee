import type { Range } from '@journey-as-code/core';
import { escapeTerminal } from '@journey-as-code/core/escape';
import stringWidth from 'string-width';

/** How far to the left and right of a finding a long line is shown. */
const around = 24;

/**
 * The line of a finding with a gutter, and marks below what is meant; wide characters are counted as wide. A long line
 * is cut to what stands around the finding.
 */
export function codeFrame(
  text: string,
  { startLine, startColumn, endLine, endColumn }: Range,
  columns: number,
): readonly string[] {
  const line = text.split('\n')[startLine - 1]?.replace(/\r$/, '');
  if (line === undefined || line.trim() === '') return [];
  const end = Math.max(startColumn, endLine === startLine ? endColumn - 1 : line.length);
  const gutter = String(startLine);
  const room = Math.max(20, columns - gutter.length - 5);
  const from = stringWidth(line) <= room ? 0 : Math.max(0, startColumn - 1 - around);
  const shown = cut(line.slice(from), room);
  const before = (from > 0 ? '…' : '') + visible(line.slice(from, startColumn - 1));
  const marked = cut(visible(line.slice(startColumn - 1, end)), Math.max(1, room - stringWidth(before)));
  return [
    `${gutter} │ ${from > 0 ? '…' : ''}${visible(shown)}`,
    `${' '.repeat(gutter.length)} │ ${' '.repeat(stringWidth(before))}${'^'.repeat(Math.max(1, stringWidth(marked)))}`,
  ];
}

const visible = (text: string) => escapeTerminal(text).replaceAll('\t', ' ');

/** As many characters as fit. */
function cut(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  let shown = '';
  for (const character of text) {
    if (stringWidth(shown + character) >= room) break;
    shown += character;
  }
  return `${shown}…`;
}
