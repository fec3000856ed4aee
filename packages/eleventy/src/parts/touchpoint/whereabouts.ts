import { type PlacedStep, type PlacedTouchpoint, stagesOf, stepScore } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { px } from '../curve-geometry.js';
import { curveShape, shape } from '../curve-shape.js';
import { feelingIn, markOf } from '../feeling.js';
import { stepLink } from '../links.js';

/** Where a touchpoint is in its journey: the stages, and the step's dot on the curve. The sentence says the same. */
export function whereabouts(placed: PlacedTouchpoint, reader: Reader): Html {
  const { stage, step, journey } = placed;
  const step_: PlacedStep = { ...placed, place: placed.place.slice(0, placed.place.lastIndexOf('/')) };
  const { width, height } = shape;
  const { base, dots } = curveShape(journey);
  const dot = dots.find((one) => one.placed.step === step);
  const mark =
    dot &&
    html`<path class="here" d="M${px(dot.x)},0V${height}"/>${dot.y !== undefined && html`<circle class="mark ${markOf(dot.score)}" cx="${px(dot.x)}" cy="${px(dot.y)}" r="11"/>`}`;
  return html`<figure class="whereabouts"><figcaption>${stepLink(step_, reader)} ${feelingIn(stepScore(step), reader)}</figcaption><svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${base}${mark}</svg><ol aria-label="${reader.strings.whereabouts}">${stagesOf(
    journey,
  ).map(
    (one) =>
      html`<li><a href="${reader.href(`journeys/${journey.id}/#${one.place}`)}"${one.stage === stage && html` aria-current="location"`}>${one.number} <span>${reader.text(one.stage.name)}</span></a></li>`,
  )}</ol></figure>`;
}
