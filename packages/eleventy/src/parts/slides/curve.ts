import type { Journey, Stage } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import { px } from '../curve-geometry.js';
import { curveShape, shape } from '../curve-shape.js';
import { markOf } from '../feeling.js';

/** The curve of a journey, one stage marked, or all of them. The words beside it say the same. */
export function slideCurve(journey: Journey, stage?: Stage): Html {
  const { width, height } = shape;
  const { base, dots, columnWidth } = curveShape(journey);
  const index = stage === undefined ? -1 : journey.stages.indexOf(stage);
  const here =
    index >= 0 &&
    html`<rect class="here" x="${px(index * columnWidth)}" width="${px(columnWidth)}" height="${height}"/>`;
  const marked = dots.filter(({ placed, y }) => y !== undefined && (stage === undefined || placed.stage === stage));
  return html`<svg class="shape" viewBox="0 0 ${width} ${height}" aria-hidden="true">${here}${base}${marked.map(({ x, y = 0, score }) => html`<circle class="mark ${markOf(score)}" cx="${px(x)}" cy="${px(y)}" r="7"/>`)}</svg>`;
}
