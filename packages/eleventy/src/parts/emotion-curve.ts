import {
  highPoint,
  type Journey,
  lowPoint,
  type PlacedStep,
  type Stage,
  stepScore,
  stepsOf,
} from '@journey-as-code/core';
import { type Html, html, join } from '../html.js';
import type { Reader } from '../reader.js';
import { areaUnder, type CurvePoint, curveThrough, plot, px, stretchesOf, xOf, yOf } from './curve-geometry.js';
import { labelFor, labelRoom, labelSpot, turnAt, widthOf } from './curve-labels.js';
import { glyphOf, markOf, signed, wordFor } from './feeling.js';

/** A step with its score and its place on the curve. */
export interface StepDot extends CurvePoint {
  readonly placed: PlacedStep;
  readonly score: number | undefined;
}

/** How large a curve is, and whose feelings it shows: one persona's, or all together. */
interface CurveSize {
  readonly columnWidth: number;
  readonly height?: number;
  readonly padding?: number;
  readonly persona?: string | undefined;
  /** In which column each stage stands, where columns are not its stages. */
  readonly columns?: ReadonlyMap<Stage, number>;
}

/** The steps of a journey as dots, over stage columns of one width. */
export function dotsOf(
  journey: Journey,
  { columnWidth, height, padding, persona, columns }: CurveSize,
): readonly StepDot[] {
  return stepsOf(journey).map((placed) => {
    const [stageNumber = 1, stepNumber = 1] = placed.number.split('.').map(Number);
    const count = placed.stage.steps.length;
    const score = stepScore(placed.step, persona);
    return {
      placed,
      score,
      x: xOf(columns?.get(placed.stage) ?? stageNumber - 1, columnWidth, stepNumber - 1, count),
      y: score === undefined ? undefined : yOf(score, height, padding),
      room: columnWidth / count,
    };
  });
}

/** The emotion curve over the stages of a map: every dot leads to its step and says how it feels. */
export function emotionCurve(journey: Journey, columnWidth: number, reader: Reader): Html {
  const width = journey.stages.length * columnWidth;
  const height = plot.height + plot.ticks;
  const dots = dotsOf(journey, { columnWidth });
  const zero = yOf(0);
  const stretches = stretchesOf(dots);
  const lines = stretches.map(curveThrough).join('');
  const areas = stretches.map((stretch) => areaUnder(stretch, zero)).join('');
  return html`<svg class="curve" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${reader.strings.curveLabel}">
${curveZones(width)}
<path class="fp" clip-path="url(#_above)" d="${areas}"/><path class="fn" clip-path="url(#_below)" d="${areas}"/>
${curveRules(width, columnWidth)}<path class="line" d="${lines}"/>
${dotsDrawn(journey, dots, width, reader)}</svg>`;
}

/** The dots of a journey, each with its words beside it. */
export function dotsDrawn(journey: Journey, dots: readonly StepDot[], width: number, reader: Reader): Html {
  const extremes = [lowPoint(journey)?.step, highPoint(journey)?.step];
  return html`${dots.map((dot, index) => labelsOf(dots, dot, index, { isExtreme: extremes.includes(dot.placed.step), width }, reader))}
${join(
  dots.map((dot) => dotIn(dot, reader)),
  '\n',
)}`;
}

/** What is good, neutral and poor, as faint bands behind a curve. */
export function curveZones(width: number): Html {
  const zero = yOf(0);
  const bound = yOf(0.5);
  return html`<rect class="zp" width="${width}" height="${bound}"/><rect class="zm" y="${bound}" width="${width}" height="${2 * (zero - bound)}"/><rect class="zn" y="${2 * zero - bound}" width="${width}" height="${plot.height - 2 * zero + bound}"/>`;
}

/** The rules of the scores, and those between columns. */
export function curveRules(width: number, columnWidth: number): Html {
  const between = Array.from({ length: Math.round(width / columnWidth) - 1 }, (_, index) => (index + 1) * columnWidth);
  return html`<path class="grid" d="${[2, 1, -1, -2].map((score) => `M0,${yOf(score)}H${width}`).join('')}"/><path class="zero" d="M0,${yOf(0)}H${width}"/><path class="sep" d="${between.map((x) => `M${x},0V${plot.height + plot.ticks}`).join('')}"/><path class="base" d="M0,${plot.height}H${width}"/>`;
}

/** The two halves of the plot, which colour the area between curve and zero; they stand in the page's sprite. */
export function curveClips(width: number): Html {
  const zero = yOf(0);
  return html`<clipPath id="_above"><rect width="${width}" height="${zero}"/></clipPath><clipPath id="_below"><rect y="${zero}" width="${width}" height="${plot.height - zero}"/></clipPath>`;
}

/** What is said of a step where its dot cannot be seen: `3.1 Waits for review: −1.7, very poor, moment of truth`. */
export function dotName({ placed, score }: Pick<StepDot, 'placed' | 'score'>, reader: Reader): string {
  const { strings, plain } = reader;
  const feeling = score === undefined ? [strings.notScored] : [signed(score), wordFor(score, reader)];
  const parts = placed.step.momentOfTruth ? [...feeling, strings.momentOfTruth] : feeling;
  return strings.stepSays(`${placed.number} ${plain(placed.step.name)}`, parts);
}

/** A dot as a link to its step. Its words stand outside, so that the link has one name: the whole of what is said. */
function dotIn(dot: StepDot, reader: Reader): Html {
  const { placed, score, y } = dot;
  const x = px(dot.x);
  const open = html`<a href="#${placed.place}" aria-label="${dotName(dot, reader)}">`;
  if (y === undefined) return html`${open}<circle class="hit" cx="${x}" cy="${plot.height + 12}" r="12"/></a>`;
  const ring = placed.step.momentOfTruth && html`<circle class="ring" cx="${x}" cy="${px(y)}" r="${plot.ring}"/>`;
  return html`${open}<g class="dot ${markOf(score)}"><circle class="hit" cx="${x}" cy="${px(y)}" r="${plot.hit}"/>${ring}<circle class="mark" cx="${x}" cy="${px(y)}" r="${plot.dot}"/></g></a>`;
}

/** What stands beside a dot, and its step's number below the plot. The link of the dot says the same. */
function labelsOf(
  dots: readonly StepDot[],
  dot: StepDot,
  index: number,
  { isExtreme, width }: { readonly isExtreme: boolean; readonly width: number },
  reader: Reader,
): Html {
  const { placed, score, y } = dot;
  const tick = html`<text class="tick" x="${px(dot.x)}" y="${plot.height + 16}" text-anchor="middle" aria-hidden="true">${placed.number}${y === undefined && ' —'}</text>`;
  if (y === undefined || score === undefined) return tick;
  const turn = turnAt(dots, index);
  const words = { glyph: glyphOf(score), number: signed(score), word: wordFor(score, reader) };
  const label = labelFor(words, labelRoom(dots, index, turn), isExtreme, reader.speech === 'zh-CN');
  if (label === '') return tick;
  const spot = labelSpot({ ...dot, y }, turn, placed.step.momentOfTruth !== undefined);
  const half = widthOf(label) / 2;
  const x = spot.anchor === 'middle' ? Math.min(Math.max(spot.x, half + 2), width - half - 2) : spot.x;
  return html`${tick}<text class="label" x="${px(x)}" y="${px(spot.y)}" text-anchor="${spot.anchor}" aria-hidden="true">${label}</text>`;
}
