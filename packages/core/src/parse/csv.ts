import { refusedCharacters } from './characters.js';
import { type Column, readHeader } from './csv/columns.js';
import { type Row, rowsOf } from './csv/rows.js';
import { decode } from './decode.js';
import { limits } from './limits.js';
import type { ParsedYaml } from './parsed-file.js';
import { collectProblems, type Report } from './problems.js';
import {
  addSpan,
  closeSpan,
  dropSpan,
  extentIn,
  openSpan,
  recordSpans,
  type SpanRecorder,
  spanIn,
  spanTable,
} from './spans.js';

/** One measurement as it stands in its row: the cells that hold something, under the names of their columns. */
export type Measured = Readonly<Record<string, string | number>>;

/** A measurement file, its places found like those of a YAML document. `value` lacks the rows that do not fit. */
export interface ParsedCsv extends ParsedYaml {
  readonly value: readonly Measured[] | undefined;
}

/** Reads one measurement file. A row that does not fit is a problem; the others are used. */
export function readCsv(content: string | Uint8Array): ParsedCsv {
  const { report, found } = collectProblems();
  const spans = recordSpans();
  const text = readText(content, report);
  const value = found().problems.length > 0 ? undefined : readRows(text, spans, report);
  const table = spanTable(spans, text, value);
  return {
    text,
    value,
    spanOf: (container, key) => spanIn(table, container, key),
    extentOf: (container) => extentIn(table, container),
    ...found(),
  };
}

function readText(content: string | Uint8Array, report: Report): string {
  if (content.length > limits.measurementBytes) {
    report('csv/too-large', 0, 0);
    return '';
  }
  const { text, brokenAt } = decode(content);
  if (brokenAt !== undefined) report('csv/encoding', brokenAt, brokenAt);
  else for (const { at, character } of refusedCharacters(text)) report('csv/character', at, at + 1, { character });
  return text;
}

function readRows(text: string, spans: SpanRecorder, report: Report): readonly Measured[] | undefined {
  const rows = rowsOf(text, report);
  const header = rows.next();
  if (header.done) report('csv/columns', 0, 0, { column: 'date' });
  const columns = header.value && readHeader(header.value, report);
  if (!columns) return undefined;
  const measured: Measured[] = [];
  const opened = openSpan(spans, 0);
  let count = 0;
  for (const row of rows) {
    if (++count > limits.rows) {
      report('csv/too-large', 0, 0);
      return undefined;
    }
    if (row === undefined) continue;
    const { start, end } = extentOf(row);
    const one = readRow(columns, row, spans, report);
    if (one === undefined) continue;
    addSpan(spans, start, end, start, end);
    measured.push(one);
  }
  closeSpan(spans, opened, text.length);
  return measured;
}

function readRow(columns: readonly Column[], row: Row, spans: SpanRecorder, report: Report): Measured | undefined {
  const { start, end } = extentOf(row);
  if (row.length !== columns.length) {
    report('csv/row', start, end, { cells: row.length, columns: columns.length });
    return undefined;
  }
  const measured: Record<string, string | number> = {};
  const opened = openSpan(spans, start);
  let isWhole = true;
  for (const [index, { name, read, optional, ...at }] of columns.entries()) {
    const cell = row[index];
    if (cell === undefined || (cell.text === '' && optional)) continue;
    const value = read(cell.text);
    // A place is one of its journey.
    if (value === undefined || (name === 'place' && !isGiven('journey', columns, row))) {
      report('csv/cell', cell.start, cell.end, { column: name, cell: cell.text.slice(0, 40) });
      isWhole = false;
    } else {
      measured[name] = value;
      addSpan(spans, at.start, at.end, cell.start, cell.end);
    }
  }
  if (!isWhole) {
    dropSpan(spans, opened);
    return undefined;
  }
  closeSpan(spans, opened, end);
  return measured;
}

function isGiven(name: string, columns: readonly Column[], row: Row): boolean {
  const cell = row[columns.findIndex((column) => column.name === name)];
  return cell !== undefined && cell.text !== '';
}

function extentOf(row: Row): { readonly start: number; readonly end: number } {
  return { start: row[0].start, end: row.at(-1)?.end ?? row[0].end };
}
