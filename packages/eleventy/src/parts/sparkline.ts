import type { Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import { dotsOf } from './curve-dots.js';
import { curveThrough, px, stretchesOf, yOf } from './curve-geometry.js';
import { markOf } from './feeling.js';

/**
 * The shape of a journey's feelings in a small space, for everybody or for one persona, its lowest step marked. The
 * words beside it say the same.
 */
export function sparkline(journey: Journey, width: number, height: number, persona?: string): Html {
  const columnWidth = (width - 12) / Math.max(1, journey.stages.length);
  const moved = dotsOf(journey, { columnWidth, height, padding: 7, persona }).map((dot) => ({ ...dot, x: dot.x + 6 }));
  const lowest = moved.reduce<(typeof moved)[number] | undefined>(
    (low, dot) => (dot.score === undefined || (low?.score !== undefined && low.score <= dot.score) ? low : dot),
    undefined,
  );
  const single = stretchesOf(moved).flatMap((stretch) => (stretch.length === 1 ? stretch : []));
  return html`<svg class="sparkline" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true"><path class="zero" d="M0,${yOf(0, height, 7)}H${width}"/><path class="line" d="${stretchesOf(moved).map(curveThrough).join('')}"/>${single.map(([x, y]) => html`<circle class="single" cx="${px(x)}" cy="${px(y)}" r="2"/>`)}${lowest?.y !== undefined && html`<circle class="mark ${markOf(lowest.score)}" cx="${px(lowest.x)}" cy="${px(lowest.y)}" r="4.5"/>`}</svg>`;
}

/** The curve above the story: as wide as the screen, without words, which follow it. */
export function overviewCurve(journey: Journey): Html {
  const dots = dotsOf(journey, { columnWidth: 240 });
  const width = journey.stages.length * 240;
  const zero = yOf(0);
  return html`<svg class="overview" viewBox="0 0 ${width} 244" preserveAspectRatio="none" aria-hidden="true"><path class="zero" d="M0,${zero}H${width}"/><path class="line" d="${stretchesOf(dots).map(curveThrough).join('')}"/></svg>`;
}
