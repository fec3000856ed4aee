import { type Journey, type PlacedStep, type PlacedTouchpoint, stagesOf, stepScore } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { dotsOf, type StepDot } from '../curve-dots.js';
import { curveThrough, px, stretchesOf, yOf } from '../curve-geometry.js';
import { feelingIn, markOf } from '../feeling.js';
import { stepLink } from '../links.js';

const width = 960;
const height = 96;
const padding = 14;

/** Where a touchpoint is in its journey: the stages, and the step's dot on the curve. The sentence says the same. */
export function whereabouts(placed: PlacedTouchpoint, reader: Reader): Html {
  const { stage, step, journey } = placed;
  const step_: PlacedStep = { ...placed, place: placed.place.slice(0, placed.place.lastIndexOf('/')) };
  const { base, dots } = shapeOf(journey);
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

interface Shape {
  readonly base: Html;
  readonly dots: readonly StepDot[];
}

const shapes = new WeakMap<Journey, Shape>();

/** The curve of a journey, drawn once for all of its touchpoints. */
function shapeOf(journey: Journey): Shape {
  const known = shapes.get(journey);
  if (known) return known;
  const columnWidth = width / Math.max(1, journey.stages.length);
  const dots = dotsOf(journey, { columnWidth, height, padding });
  const between = journey.stages.slice(1).map((_, index) => `M${px((index + 1) * columnWidth)},0V${height}`);
  const small = dots.filter(({ y }) => y !== undefined);
  const shape = {
    dots,
    base: html`<path class="sep" d="${between.join('')}"/><path class="zero" d="M0,${yOf(0, height, padding)}H${width}"/><path class="line" d="${stretchesOf(dots).map(curveThrough).join('')}"/>${small.map(({ x, y = 0 }) => html`<circle class="single" cx="${px(x)}" cy="${px(y)}" r="3.5"/>`)}`,
  };
  shapes.set(journey, shape);
  return shape;
}
