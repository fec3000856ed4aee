import type { Range } from '@journey-as-code/core';
import { escapeTerminal } from '@journey-as-code/core/escape';
import { characters, displayWidth } from '../display-width.js';

/** A line is never shown in less room than this, nor in more. */
const least = 20;
const most = 120;

/** How much is shown before the finding in a line that has to be cut. */
const before = 24;

/**
 * The line of a finding behind its number, and marks below what is meant; wide characters are counted as wide. A line
 * that is too long is cut to what stands around the finding. Nothing where there is nothing to see.
 */
export function codeFrame(line: string, range: Range, columns: number): readonly [] | readonly [string, string] {
  if (line.trim() === '') return [];
  const number = String(range.startLine);
  const room = Math.min(most, Math.max(least, columns - number.length - 3));
  const start = range.startColumn - 1;
  const end = range.endLine === range.startLine ? Math.max(start, range.endColumn - 1) : line.length;
  const from = displayWidth(visible(line)) <= room ? 0 : cutBefore(line, start);

  const lead = (from > 0 ? '…' : '') + visible(line.slice(from, start));
  const shown = fitting(lead + visible(line.slice(start)), room);
  const marked = displayWidth(fitting(lead + visible(line.slice(start, end)), room)) - displayWidth(lead);
  return [
    `${number} │ ${shown}`,
    `${' '.repeat(number.length)} │ ${' '.repeat(displayWidth(lead))}${'^'.repeat(Math.max(1, marked))}`,
  ];
}

const visible = (text: string) => escapeTerminal(text).replaceAll('\t', ' ');

/** Where a cut line begins: between two characters, never inside of one. */
function cutBefore(line: string, start: number): number {
  const from = Math.max(0, start - before);
  return /[\udc00-\udfff]/.test(line.charAt(from)) ? from - 1 : from;
}

/** As much of a text as there is room for, with a sign where something is left out. */
function fitting(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  let shown = '';
  let width = 0;
  for (const character of characters(text)) {
    width += displayWidth(character);
    if (width >= room) break;
    shown += character;
  }
  return `${shown}…`;
}
