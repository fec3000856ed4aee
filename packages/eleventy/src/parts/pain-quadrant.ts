import { isOpen } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import type { PlacedPain } from './pain-list.js';

const severities = ['low', 'medium', 'high', 'critical'] as const;
const frequencies = ['rare', 'occasional', 'frequent', 'constant'] as const;

/** Measures of the drawing: a field of four by four cells, and room for the words of its axes. */
const cell = { width: 132, height: 76 } as const;
const margin = { left: 92, top: 34, bottom: 52 } as const;
const perRow = 4;
const mostInCell = 8;
const dotStep = 32;
const mostInList = 12;

/**
 * Open pain points by severity and frequency, as numbered dots in a grid. In a cell they stand in rows, so that
 * numbers never collide; their names stand beside it, and the table below says the same.
 */
export function painQuadrant(pains: readonly PlacedPain[], first: number, reader: Reader): Html | undefined {
  const { strings } = reader;
  const open = pains.map((placed, index) => ({ ...placed, number: first + index })).filter(({ pain }) => isOpen(pain));
  if (open.length === 0) return undefined;
  const width = margin.left + 4 * cell.width + 12;
  const height = margin.top + 4 * cell.height + margin.bottom;
  const cells = severities.flatMap((severity, row) =>
    frequencies.map((frequency, column) => {
      const inside = open.filter(({ pain }) => pain.severity === severity && pain.frequency === frequency);
      const x = margin.left + column * cell.width;
      const y = margin.top + (3 - row) * cell.height;
      return dotsIn(inside, x, y, reader);
    }),
  );
  const right = margin.left + 4 * cell.width;
  const bottom = margin.top + 4 * cell.height;
  const corner = (x: number, y: number, anchor: string, words: string) =>
    html`<text class="corner" x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
  return html`<figure class="chart"><figcaption><p>${strings.quadrantSentence(open.length)}</p></figcaption><div class="wide" tabindex="0" role="group" aria-label="${strings.quadrantLabel}"><svg class="quadrant" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${strings.quadrantLabel}">
<rect class="urgent" x="${margin.left + 2 * cell.width}" y="${margin.top}" width="${2 * cell.width}" height="${2 * cell.height}"/>
<path class="sep" d="${[0, 1, 3, 4].map((n) => `M${margin.left},${margin.top + n * cell.height}H${right}M${margin.left + n * cell.width},${margin.top}V${bottom}`).join('')}"/><path class="zero" d="M${margin.left},${margin.top + 2 * cell.height}H${right}M${margin.left + 2 * cell.width},${margin.top}V${bottom}"/>
${corner(margin.left, margin.top - 12, 'start', strings.painQuadrants.rareSevere)}${corner(right, margin.top - 12, 'end', strings.painQuadrants.frequentSevere)}${corner(margin.left, bottom + 40, 'start', strings.painQuadrants.rareMild)}${corner(right, bottom + 40, 'end', strings.painQuadrants.frequentMild)}
${severities.map((severity, row) => html`<text x="${margin.left - 10}" y="${margin.top + (3.5 - row) * cell.height + 4}" text-anchor="end">${strings.severities[severity]}</text>`)}${frequencies.map((frequency, column) => html`<text x="${margin.left + (column + 0.5) * cell.width}" y="${bottom + 18}" text-anchor="middle">${strings.frequencies[frequency]}</text>`)}
${cells}</svg></div>${nameList(open, reader)}</figure>`;
}

function dotsIn(
  pains: readonly (PlacedPain & { readonly number: number })[],
  x: number,
  y: number,
  reader: Reader,
): Html {
  const { strings, plain, href } = reader;
  const shown = pains.length > mostInCell ? pains.slice(0, mostInCell - 1) : pains;
  const count = Math.min(pains.length, mostInCell);
  const rows = Math.ceil(count / perRow);
  const spot = (index: number) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    return {
      cx: x + cell.width / 2 + ((index % perRow) - (inRow - 1) / 2) * dotStep,
      cy: y + cell.height / 2 + (row - (rows - 1) / 2) * (dotStep + 1),
    };
  };
  const rest = spot(shown.length);
  return html`${shown.map(({ pain, journey, number }, index) => {
    const { cx, cy } = spot(index);
    const name = strings.stepSays(`${number} ${plain(pain.name)}`, [
      strings.severities[pain.severity],
      strings.frequencies[pain.frequency],
    ]);
    return html`<a href="${href(`journeys/${journey.id}/#pain-point.${pain.id}`)}" aria-label="${name}"><g class="severity ${pain.severity}"><circle cx="${cx}" cy="${cy}" r="14"/><text x="${cx}" y="${cy + 4.5}" text-anchor="middle">${number}</text></g></a>
`;
  })}${pains.length > shown.length && html`<text class="rest" x="${rest.cx}" y="${rest.cy + 4.5}" text-anchor="middle">+${pains.length - shown.length}</text>`}`;
}

/** The names of the first dots, beside the drawing. */
function nameList(pains: readonly (PlacedPain & { readonly number: number })[], { text, strings }: Reader): Html {
  const rest = pains.length - mostInList;
  return html`<ol class="names">${pains
    .slice(0, mostInList)
    .map(({ pain, number }) => html`<li><span class="sn">${number}</span><span>${text(pain.name)}</span></li>`)}${
    rest > 0 && html`<li class="none">${strings.andMore(rest)}</li>`
  }</ol>`;
}
