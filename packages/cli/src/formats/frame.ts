import type { Range } from '@journey-as-code/core';
import { escapeTerminal } from '@journey-as-code/core/escape';
import { characters, displayWidth } from '../display-width.js';

/** A line is never shown in less room than this, nor in more. */
const least = 20;
const most = 120;

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
  const isCut = displayWidth(visible(line)) > room;
  const lead = isCut ? ending(visible(line.slice(0, start)), Math.floor(room / 3)) : visible(line.slice(0, start));
  const shown = beginning(lead + visible(line.slice(start)), room);
  const marked = displayWidth(beginning(lead + visible(line.slice(start, end)), room)) - displayWidth(lead);
  return [
    `${number} │ ${shown}`,
    `${' '.repeat(number.length)} │ ${' '.repeat(displayWidth(lead))}${'^'.repeat(Math.max(1, marked))}`,
  ];
}

const visible = (text: string) => escapeTerminal(text).replaceAll('\t', ' ');

/** As much of a text from its beginning as there is room for, with a sign where something is left out. */
function beginning(text: string, room: number): string {
  return displayWidth(text) <= room ? text : `${fitting(characters(text), room - 1).join('')}…`;
}

/** The same from its end. */
function ending(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  return `…${fitting(characters(text).toReversed(), room - 1)
    .reverse()
    .join('')}`;
}

/** The first characters that fit into some columns. */
function fitting(from: readonly string[], room: number): string[] {
  let width = 0;
  const end = from.findIndex((character) => {
    width += displayWidth(character);
    return width > room;
  });
  return from.slice(0, end < 0 ? from.length : end);
}
