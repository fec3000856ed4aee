import type { Html } from '../html.js';
import { heightOf, rowsIn } from './sheet-words.js';

/** An A3 sheet in landscape without its margins of 10 mm, and the column of words beside the map, in CSS pixels. */
const sheet = { width: 1511, height: 1046, side: 292, head: 300 } as const;
/** Parts of the map whose height does not follow from words, and the width of the lane names. */
const map = { head: 92, curve: 269, line: 31, lanes: 128 } as const;
/** The same of a blueprint, the words above it included. */
const blueprint = { head: 190, above: 220 } as const;
/** An estimate that is a little too high leaves white; one that is too low costs a second sheet. */
const caution = 1.05;
const zooms = Array.from({ length: 21 }, (_, index) => 100 - 2 * index);

/** From this many stages on, the words stand above the map. */
export const manyStages = 7;

/** What a sheet holds: the columns of its table, and how much room stands beside and above their words. */
interface SheetTable {
  readonly columns: number;
  readonly columnWidth: number;
  readonly beside: number;
  readonly above: number;
  /** What grows with the width of the columns. */
  readonly curve: number;
}

/** The sheet of a journey's map. */
export function journeySheet(stages: number, columnWidth: number): SheetTable {
  const [beside, head] = stages < manyStages ? [sheet.side, 0] : [0, sheet.head];
  return { columns: stages, columnWidth, beside, above: head + map.head + map.line, curve: map.curve };
}

/** The sheet of a blueprint, which takes the whole width: its words are few. */
export function blueprintSheet(columns: number, columnWidth: number): SheetTable {
  return { columns, columnWidth, beside: 0, above: blueprint.above + blueprint.head + 3 * map.line, curve: 0 };
}

/**
 * How much a sheet is zoomed out, in percent, so that it holds the whole table: estimated from the words in its cells.
 * Wider columns need fewer lines, so each zoom is tried with the width it gives.
 */
export function sheetZoom(body: Html, { columns, columnWidth, beside, above, curve }: SheetTable): number {
  const rows = rowsIn(body.source);
  const natural = map.lanes + columns * columnWidth;
  const fits = zooms.find((zoom) => {
    const room = sheet.width / (zoom / 100) - beside;
    if (room < natural) return false;
    const scale = room / natural;
    const words = rows.reduce((sum, cells) => sum + heightOf(cells, columnWidth * scale), 0);
    return (above + curve * scale + words) * caution * (zoom / 100) <= sheet.height;
  });
  return fits ?? 60;
}
