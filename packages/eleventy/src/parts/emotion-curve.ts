import { highPoint, type Journey, lowPoint, type PlacedStep } from '@journey-as-code/core';
import { type Html, html, join } from '../html.js';
import type { Reader } from '../reader.js';
import type { Teller } from '../teller.js';
import { dotsOf, type StepDot } from './curve-dots.js';
import { areaUnder, curveThrough, plot, px, stretchesOf, yOf } from './curve-geometry.js';
import {
  type Box,
  boxOf,
  type LabelSpot,
  labelFor,
  labelRoom,
  labelSpots,
  overlap,
  turnAt,
  widthOf,
} from './curve-labels.js';
import { glyphOf, markOf, signed, wordFor } from './feeling.js';
import { focusOf } from './focus/facets.js';
import { curvesApart, personaCurves, smallDotRoom } from './persona-curves.js';

/** The emotion curve over the stages of a map: every dot leads to its step and says how it feels. */
export function emotionCurve(journey: Journey, columnWidth: number, reader: Reader): Html {
  const width = journey.stages.length * columnWidth;
  const height = plot.height + plot.ticks;
  const dots = dotsOf(journey, { columnWidth });
  const zero = yOf(0);
  const stretches = stretchesOf(dots);
  const lines = stretches.map(curveThrough).join('');
  const areas = stretches.map((stretch) => areaUnder(stretch, zero)).join('');
  const curves = curvesApart(journey, dots, columnWidth);
  const small = curves.flatMap(({ apart }) => apart.map(smallDotRoom));
  const taken = () => [
    ...curveLabels(journey, dots, width, reader, small).map(({ box }) => box),
    ...dots.flatMap(aroundDot),
  ];
  const personas = personaCurves(curves, dots, { width, taken }, reader);
  return html`<svg class="curve" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${reader.strings.curveLabel}">
${curveZones(width)}
<path class="fp" clip-path="url(#_above)" d="${areas}"/><path class="fn" clip-path="url(#_below)" d="${areas}"/>
${curveRules(width, columnWidth)}${personas?.lines}<path class="line" d="${lines}"/>
${dotsDrawn(journey, dots, width, reader, small)}${personas?.names}</svg>`;
}

/** The dots of a journey, each with its number below the plot, and its words beside it. */
export function dotsDrawn(
  journey: Journey,
  dots: readonly StepDot[],
  width: number,
  reader: Teller,
  occupied: readonly Box[] = [],
  addressOf = ({ place }: PlacedStep) => `#${place}`,
): Html {
  return html`${dots.map(tickOf)}${curveLabels(journey, dots, width, reader, occupied).map(labelDrawn)}
${join(
  dots.map((dot) => dotIn(dot, addressOf(dot.placed), reader)),
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
export function dotName({ placed, score }: Pick<StepDot, 'placed' | 'score'>, reader: Teller): string {
  const { strings, plain } = reader;
  const feeling = score === undefined ? [strings.notScored] : [signed(score), wordFor(score, reader)];
  const parts = placed.step.momentOfTruth ? [...feeling, strings.momentOfTruth] : feeling;
  return strings.stepSays(`${placed.number} ${plain(placed.step.name)}`, parts);
}

/** A dot as a link to its step. Its words stand outside, so that the link has one name: the whole of what is said. */
function dotIn(dot: StepDot, address: string, reader: Teller): Html {
  const { placed, score, y } = dot;
  const x = px(dot.x);
  const open = html`<a href="${address}" aria-label="${dotName(dot, reader)}">`;
  if (y === undefined) return html`${open}<circle class="hit" cx="${x}" cy="${plot.height + 12}" r="12"/></a>`;
  const ring = placed.step.momentOfTruth && html`<circle class="ring" cx="${x}" cy="${px(y)}" r="${plot.ring}"/>`;
  return html`${open}<g class="dot ${markOf(score)}" data-focus="${focusOf(placed.journey).at(placed.place)}"><circle class="hit" cx="${x}" cy="${px(y)}" r="${plot.hit}"/>${ring}<circle class="mark" cx="${x}" cy="${px(y)}" r="${plot.dot}"/></g></a>`;
}

/** What stands beside a dot. The link of the dot says the same. */
interface Label {
  readonly words: string;
  readonly spot: LabelSpot;
  readonly box: Box;
}

/** The labels of a curve: of each dot what there is room for, where nothing else stands. */
export function curveLabels(
  journey: Journey,
  dots: readonly StepDot[],
  width: number,
  reader: Teller,
  occupied: readonly Box[] = [],
): readonly Label[] {
  const extremes = [lowPoint(journey)?.step, highPoint(journey)?.step];
  return dots.flatMap((dot, index) => {
    const { placed, score, y } = dot;
    if (y === undefined || score === undefined) return [];
    const turn = turnAt(dots, index);
    const parts = { glyph: glyphOf(score), number: signed(score), word: wordFor(score, reader) };
    const room = labelRoom(dots, index, turn);
    const words = labelFor(parts, room, extremes.includes(placed.step), reader.speech === 'zh-CN');
    if (words === '') return [];
    const half = widthOf(words) / 2;
    const within = (spot: LabelSpot): LabelSpot =>
      spot.anchor === 'middle' ? { ...spot, x: Math.min(Math.max(spot.x, half + 2), width - half - 2) } : spot;
    const [best, ...others] = labelSpots({ ...dot, y }, turn, placed.step.momentOfTruth !== undefined);
    const isFree = (spot: LabelSpot) => !occupied.some((one) => overlap(one, boxOf(within(spot), 2 * half)));
    const spot = within([best, ...others].find(isFree) ?? best);
    return [{ words, spot, box: boxOf(spot, 2 * half) }];
  });
}

function labelDrawn({ words, spot: { x, y, anchor } }: Label): Html {
  return html`<text class="label" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" aria-hidden="true">${words}</text>`;
}

function tickOf({ placed, x, y }: StepDot): Html {
  return html`<text class="tick" x="${px(x)}" y="${plot.height + 16}" text-anchor="middle" aria-hidden="true">${placed.number}${y === undefined && ' —'}</text>`;
}

function aroundDot({ placed, x, y }: StepDot): readonly Box[] {
  if (y === undefined) return [];
  const radius = placed.step.momentOfTruth ? plot.ring : plot.dot;
  return [{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }];
}
