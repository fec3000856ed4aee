import { type Html, html } from '../html.js';
import type { Teller } from '../teller.js';
import { yOf } from './curve-geometry.js';

/** The words and numbers of the five scores, at the height of each. */
export function curveAxis({ strings }: Teller): Html {
  const line = (score: -2 | -1 | 0 | 1 | 2, number: string) =>
    html`<text x="116" y="${yOf(score) + 4}" text-anchor="end"><tspan class="w">${strings.levels[score]}</tspan> ${number}</text>`;
  return html`<svg class="axis" viewBox="0 0 128 268" width="128" height="268" aria-hidden="true">${[line(2, '+2'), line(1, '+1'), line(0, '0'), line(-1, '−1'), line(-2, '−2')]}</svg>`;
}
