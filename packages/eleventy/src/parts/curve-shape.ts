import type { Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import { dotsOf, type StepDot } from './curve-dots.js';
import { curveThrough, px, stretchesOf, yOf } from './curve-geometry.js';

/** Measures of the shape, in CSS pixels. */
export const shape = { width: 960, height: 96, padding: 14 } as const;

/** The shape of a journey's curve, without words: what is drawn, and its dots for what marks a place on it. */
export interface CurveShape {
  readonly base: Html;
  readonly dots: readonly StepDot[];
  /** Width of one stage. */
  readonly columnWidth: number;
}

const known = new WeakMap<Journey, CurveShape>();

/** The shape of a journey's curve, drawn once for all pages that mark a place on it. */
export function curveShape(journey: Journey): CurveShape {
  const before = known.get(journey);
  if (before) return before;
  const { width, height, padding } = shape;
  const columnWidth = width / Math.max(1, journey.stages.length);
  const dots = dotsOf(journey, { columnWidth, height, padding });
  const between = journey.stages.slice(1).map((_, index) => `M${px((index + 1) * columnWidth)},0V${height}`);
  const small = dots.filter(({ y }) => y !== undefined);
  const drawn = {
    dots,
    columnWidth,
    base: html`<path class="sep" d="${between.join('')}"/><path class="zero" d="M0,${yOf(0, height, padding)}H${width}"/><path class="line" d="${stretchesOf(dots).map(curveThrough).join('')}"/>${small.map(({ x, y = 0 }) => html`<circle class="single" cx="${px(x)}" cy="${px(y)}" r="3.5"/>`)}`,
  };
  known.set(journey, drawn);
  return drawn;
}
