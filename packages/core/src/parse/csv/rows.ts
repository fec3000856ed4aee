import { endOfLine } from '../blanks.js';
import { limits } from '../limits.js';
import type { Report } from '../problems.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;

/** One cell: its text, quotes taken off, and where it stands, quotes included. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One row that is not blank. */
export type Row = readonly [Cell, ...(readonly Cell[])];

/** The rows of a text by RFC 4180; undefined, and said, for one with a quote in a wrong place. Blank lines are no rows. */
export function* rowsOf(text: string, report: Report): Generator<Row | undefined> {
  for (let at = 0; at < text.length; ) {
    const { row, end } = readRow(text, at, report);
    if (row === undefined || row.length > 1 || row[0].end > row[0].start) yield row;
    at = end;
  }
}

function readRow(text: string, start: number, report: Report): { readonly row: Row | undefined; readonly end: number } {
  const first = readCell(text, start);
  const cells: [Cell, ...Cell[]] = [first];
  let last = first;
  while (text.charAt(last.end) === ',' && cells.length < limits.columns) {
    last = readCell(text, last.end + 1);
    cells.push(last);
  }
  const lineBreak = /^(?:\r?\n|$)/.exec(text.slice(last.end, last.end + 2));
  const misquoted = cells.find((cell) => text.charAt(cell.start) !== '"' && cell.text.includes('"'));
  if (lineBreak !== null && misquoted === undefined) return { row: cells, end: last.end + lineBreak[0].length };
  const at = misquoted === undefined ? last.end : misquoted.start + misquoted.text.indexOf('"');
  report(text.charAt(at) === ',' ? 'csv/too-large' : 'csv/quote', at, Math.min(at + 1, text.length));
  return { row: undefined, end: endOfLine(text, last.end) + 1 };
}

function readCell(text: string, start: number): Cell {
  if (text.charCodeAt(start) !== QUOTE) {
    const end = endOfBare(text, start);
    return { text: text.slice(start, end), start, end };
  }
  const quote = closingQuote(text, start);
  // After a quote that is never closed the rows below are still read: its cell ends before it.
  if (quote === undefined) return { text: '', start, end: start };
  return { text: text.slice(start + 1, quote).replaceAll('""', '"'), start, end: quote + 1 };
}

function endOfBare(text: string, start: number): number {
  let at = start;
  for (let unit = text.charCodeAt(at); at < text.length && unit !== COMMA && unit !== LF; unit = text.charCodeAt(at))
    at++;
  return text.charCodeAt(at) === LF && text.charCodeAt(at - 1) === CR && at > start ? at - 1 : at;
}

function closingQuote(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return undefined;
}
