import { type Html, html } from '../html.js';

/** A line of a curve as a legend shows it: firm, or dashed. */
export function lineSample(index: number): Html {
  return html`<svg class="sample" viewBox="0 0 34 10" width="34" height="10" aria-hidden="true"><path class="line${index > 0 && ` other-${index}`}" d="M1,5H33"/></svg>`;
}
