import type { Html } from '../html.js';
import { heightOf, rowsIn } from './sheet-words.js';

/** An A3 sheet in landscape without its margins of 10 mm, and the column of words beside the map, in CSS pixels. */
const sheet = { width: 1511, height: 1046, side: 292, head: 300 } as const;
/** Parts of the map whose height does not follow from words, and the width of the lane names. */
const map = { head: 92, curve: 269, visibility: 31, lanes: 128 } as const;
/** An estimate that is a little too high leaves white; one that is too low costs a second sheet. */
const caution = 1.05;
const zooms = Array.from({ length: 21 }, (_, index) => 100 - 2 * index);

/** From this many stages on, the words stand above the map. */
export const manyStages = 7;

/**
 * How much the sheet of a journey is zoomed out, in percent, so that it holds the whole map: estimated from the words
 * in its cells. Wider columns need fewer lines, so each zoom is tried with the width it gives.
 */
export function sheetZoom(body: Html, stages: number, columnWidth: number): number {
  const rows = rowsIn(body.source);
  const natural = map.lanes + stages * columnWidth;
  const [beside, above] = stages < manyStages ? [sheet.side, 0] : [0, sheet.head];
  const fits = zooms.find((zoom) => {
    const room = sheet.width / (zoom / 100) - beside;
    if (room < natural) return false;
    const scale = room / natural;
    const words = rows.reduce((sum, cells) => sum + heightOf(cells, columnWidth * scale), 0);
    const height = above + map.head + map.curve * scale + map.visibility + words;
    return height * caution * (zoom / 100) <= sheet.height;
  });
  return fits ?? 60;
}
