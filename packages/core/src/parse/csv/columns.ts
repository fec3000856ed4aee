import { csvTextRead } from '../../escape/csv.js';
import { isId, readPlace } from '../../place.js';
import { isDate } from '../formats.js';
import { limits } from '../limits.js';
import type { Report } from '../problems.js';
import { isExact } from '../scalar.js';
import type { Row } from './rows.js';

/** What a cell stands for; undefined where it does not fit its column. */
type Read = (cell: string) => string | number | undefined;

/** One column: its name, where that stands, and how its cells are read. */
export interface Column {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly read: Read;
  /** Whether a cell may be empty, and the field then absent. */
  readonly optional: boolean;
}

const decimal = /^-?\d{1,15}(?:\.\d{1,17})?(?:[eE][-+]?\d{1,3})?$/;
const whole = /^\d{1,15}$/;
const extension = /^x-[a-z0-9-]{1,64}$/;

const readId: Read = (cell) => (isId(cell) ? cell : undefined);
const readText: Read = (cell) => (cell.length <= limits.value ? csvTextRead(cell) : undefined);

const known: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['date', (cell) => (isDate(cell) ? cell : undefined)],
  ['value', (cell) => (decimal.test(cell) && isExact(Number(cell)) ? Number(cell) : undefined)],
  ['sample', (cell) => (whole.test(cell) ? Number(cell) : undefined)],
  ['segment', readId],
  ['journey', readId],
  ['place', (cell) => (readPlace(cell) && !cell.includes('#') ? cell : undefined)],
  ['source', readId],
]);

const required: readonly string[] = ['date', 'value'];

/** The columns that a first row names; undefined, and said, where one is missing, means nothing or stands twice. */
export function readHeader(row: Row, report: Report): readonly Column[] | undefined {
  const columns: Column[] = [];
  for (const { text: name, start, end } of row) {
    const read = extension.test(name) ? readText : known.get(name);
    const isNew = columns.every((column) => column.name !== name);
    if (read && isNew) columns.push({ name, start, end, read, optional: !required.includes(name) });
    else report('csv/columns', start, end, { column: name.slice(0, 40) });
  }
  const missing = required.find((name) => columns.every((column) => column.name !== name));
  if (missing !== undefined) report('csv/columns', row[0].start, row.at(-1)?.end ?? 0, { column: missing });
  return missing === undefined && columns.length === row.length ? columns : undefined;
}
