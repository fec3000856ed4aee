import type { Html } from '../html.js';

/** An A3 sheet in landscape without its margins of 10 mm, and the column of words beside the map, in CSS pixels. */
const sheet = { width: 1511, height: 1046 } as const;
const sideColumn = 292;
const headAbove = 300;
/** Line, small line and room around the words of a cell on paper. */
const line = { text: 22.4, small: 19.2, padding: 15 } as const;
const lanes = { head: 92, curve: 269, visibility: 31, name: 128 } as const;
/** An estimate that is a little too high leaves white; one that is too low costs a second sheet. */
const caution = 1.05;
const zooms = Array.from({ length: 21 }, (_, index) => 100 - 2 * index);

/** From this many stages on, the words stand above the map. */
export const manyStages = 7;

/**
 * How much the sheet of a journey is zoomed out, in percent, so that it holds the whole map: estimated from the words
 * in its cells. Wider columns need fewer lines, so each zoom is tried with the width it gives.
 */
export function sheetZoom(map: Html, stages: number, columnWidth: number): number {
  const rows = rowsIn(map.source);
  const natural = lanes.name + stages * columnWidth;
  const fits = zooms.find((zoom) => {
    const room = sheet.width / (zoom / 100) - (stages < manyStages ? sideColumn : 0);
    if (room < natural) return false;
    const scale = room / natural;
    const column = columnWidth * scale - 20;
    const words = rows.reduce((sum, cells) => sum + Math.max(...cells.map((cell) => heightOf(cell, column))), 0);
    const height = lanes.head + lanes.curve * scale + lanes.visibility + words + (stages < manyStages ? 0 : headAbove);
    return height * caution * (zoom / 100) <= sheet.height;
  });
  return fits ?? 60;
}

/** A piece of a cell that begins a line of its own, or one of several chips in a line. */
interface Piece {
  readonly width: number;
  readonly kind: 'text' | 'small' | 'chip';
}

function rowsIn(source: string): readonly (readonly (readonly Piece[])[])[] {
  return source
    .slice(source.indexOf('<tbody>'), source.indexOf('</tbody>'))
    .split('<tr class="lane-')
    .slice(1)
    .map((row) => {
      const breaks = row.startsWith('owner') ? beforeEntries : beforeLines;
      return row
        .split('<td>')
        .slice(1)
        .map((cell) => piecesIn(cell, breaks));
    });
}

/** Where a line begins; the roles of owners stand in their line. */
const beforeLines = /(?=<(?:li|p|small)\b)/;
const beforeEntries = /(?=<li\b)/;

function piecesIn(cell: string, breaks: RegExp): readonly Piece[] {
  const open = cell.replace(/<details.*?<\/details>/gs, '').replace(/<svg.*?<\/svg>/gs, '');
  return open
    .split(breaks)
    .map((part): Piece => {
      const words = part.replace(/<[^>]*>/g, '').trim();
      const isSmall = part.startsWith('<small');
      const isChip = /class="(?:chip|sys|work)/.test(part);
      const extra = part.includes('class="sev"') ? 40 : part.includes('class="sn"') ? 12 : 0;
      return {
        width: widthOf(words) * (isSmall ? 6.4 : 7.3) + extra,
        kind: isSmall ? 'small' : isChip ? 'chip' : 'text',
      };
    })
    .filter(({ width }) => width > 0);
}

/** Width in letters: a Chinese character is as wide as two. */
function widthOf(words: string): number {
  let width = 0;
  for (let index = 0; index < words.length; index += 1) width += words.charCodeAt(index) > 0x2e80 ? 2 : 1;
  return width;
}

function heightOf(pieces: readonly Piece[], column: number): number {
  let height = line.padding;
  let chips = 0;
  for (const { width, kind } of pieces) {
    if (kind === 'chip') chips += Math.min(column, width + 46);
    else height += (kind === 'small' ? line.small : line.text) * Math.ceil(width / (column - 18)) + 3;
  }
  return height + Math.ceil((chips * 1.12) / column) * 34;
}
