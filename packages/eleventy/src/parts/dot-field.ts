import { type Html, html, type Part } from '../html.js';
import type { Reader } from '../reader.js';

/** A numbered dot in a cell of a field. */
export interface FieldDot {
  readonly number: number;
  readonly column: number;
  /** Counted from below. */
  readonly row: number;
  readonly name: Part;
  /** What is read out: number, name and where the dot stands. */
  readonly label: string;
  readonly link: string;
  readonly className: string;
}

/** A field in four quarters: its divisions, the limit on each side, the words of its corners. */
export interface DotField {
  readonly sentence: string;
  readonly label: string;
  readonly columns: readonly string[];
  /** From below. */
  readonly rows: readonly string[];
  /** Before which column, and below which row, the quarters meet. */
  readonly limit: { readonly column: number; readonly row: number };
  readonly corners: {
    readonly topLeft: string;
    readonly topRight: string;
    readonly bottomLeft: string;
    readonly bottomRight: string;
  };
  /** The quarter to begin with, and whether it is what hurts or what pays. */
  readonly first: { readonly corner: 'topLeft' | 'topRight'; readonly className: 'urgent' | 'worthwhile' };
  /** What the columns and the rows measure, where their words do not say it. */
  readonly axes?: { readonly column: string; readonly row: string };
  readonly dots: readonly FieldDot[];
}

/** Measures of the drawing: its field, and room for the words of its axes. */
const size = { width: 528, height: 304 } as const;
const margin = { left: 92, top: 34, bottom: 52 } as const;
const right = margin.left + size.width;
const bottom = margin.top + size.height;
const dotStep = 32;
const rowsInCell = 2;
const mostInList = 12;

/**
 * Numbered dots in a field of four named quarters. In a cell they stand in rows, so that numbers never collide; their
 * names stand beside it, and a table says the same.
 */
export function dotField(field: DotField, reader: Reader): Html | undefined {
  const { columns, rows, limit, corners, axes, dots, label } = field;
  if (dots.length === 0) return undefined;
  const cell = { width: size.width / columns.length, height: size.height / rows.length };
  const xOf = (column: number) => px(margin.left + column * cell.width);
  const yOf = (row: number) => px(bottom - row * cell.height);
  const words = (x: number, y: number, anchor: string, text: string, className: string | false = false) =>
    html`<text${className && html` class="${className}"`} x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;
  const cross = (column: number, row: number) =>
    `M${margin.left},${yOf(row)}H${right}M${xOf(column)},${margin.top}V${bottom}`;
  const thin = [...columns.map((_, n) => n).filter((n) => n !== limit.column), columns.length].map(
    (n) => `M${xOf(n)},${margin.top}V${bottom}`,
  );
  const flat = [...rows.map((_, n) => n).filter((n) => n !== limit.row), rows.length].map(
    (n) => `M${margin.left},${yOf(n)}H${right}`,
  );
  const urgent =
    field.first.corner === 'topLeft' ? { from: 0, to: limit.column } : { from: limit.column, to: columns.length };
  const width = right + 12;
  const height = bottom + margin.bottom;
  return html`<figure class="chart"><figcaption><p>${field.sentence}</p></figcaption><div class="wide" tabindex="0" role="group" aria-label="${label}"><svg class="quadrant" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${label}">
<rect class="${field.first.className}" x="${xOf(urgent.from)}" y="${margin.top}" width="${px((urgent.to - urgent.from) * cell.width)}" height="${px((rows.length - limit.row) * cell.height)}"/>
<path class="sep" d="${[...thin, ...flat].join('')}"/><path class="zero" d="${cross(limit.column, limit.row)}"/>
${words(margin.left, margin.top - 12, 'start', corners.topLeft, 'corner')}${words(right, margin.top - 12, 'end', corners.topRight, 'corner')}${words(margin.left, bottom + 40, 'start', corners.bottomLeft, 'corner')}${words(right, bottom + 40, 'end', corners.bottomRight, 'corner')}
${rows.map((name, row) => words(margin.left - 10, px(yOf(row + 0.5) + 4), 'end', name))}${columns.map((name, column) => words(xOf(column + 0.5), bottom + 18, 'middle', name))}${
  axes && [
    words(margin.left - 10, margin.top - 12, 'end', `${axes.row} ↑`, 'axis-name'),
    words(margin.left + size.width / 2, bottom + 40, 'middle', `${axes.column} →`, 'axis-name'),
  ]
}
${columns.flatMap((_, column) =>
  rows.map((_, row) =>
    dotsIn(
      dots.filter((dot) => dot.column === column && dot.row === row),
      { x: xOf(column + 0.5), y: yOf(row + 0.5), perRow: Math.floor(cell.width / dotStep) },
    ),
  ),
)}</svg></div>${nameList(dots, reader)}</figure>`;
}

/** The dots of one cell, centred; what there is no room for is counted. */
function dotsIn(
  dots: readonly FieldDot[],
  { x, y, perRow }: { readonly x: number; readonly y: number; readonly perRow: number },
): Html {
  const most = perRow * rowsInCell;
  const shown = dots.length > most ? dots.slice(0, most - 1) : dots;
  const count = Math.min(dots.length, most);
  const rows = Math.ceil(count / perRow);
  const spot = (index: number) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    return {
      cx: px(x + ((index % perRow) - (inRow - 1) / 2) * dotStep),
      cy: px(y + (row - (rows - 1) / 2) * (dotStep + 1)),
    };
  };
  const rest = spot(shown.length);
  return html`${shown.map(({ link, label, className, number }, index) => {
    const { cx, cy } = spot(index);
    return html`<a href="${link}" aria-label="${label}"><g class="${className}"><circle cx="${cx}" cy="${cy}" r="14"/><text x="${cx}" y="${px(cy + 4.5)}" text-anchor="middle">${number}</text></g></a>
`;
  })}${dots.length > shown.length && html`<text class="rest" x="${rest.cx}" y="${px(rest.cy + 4.5)}" text-anchor="middle">+${dots.length - shown.length}</text>`}`;
}

/** The names of the first dots, beside the drawing. */
function nameList(dots: readonly FieldDot[], { strings }: Reader): Html {
  const rest = dots.length - mostInList;
  return html`<ol class="names">${dots
    .slice(0, mostInList)
    .map(({ name, number }) => html`<li><span class="sn">${number}</span><span>${name}</span></li>`)}${
    rest > 0 && html`<li class="none">${strings.andMore(rest)}</li>`
  }</ol>`;
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
