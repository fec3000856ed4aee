import { type Journey, personasApart } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dotsOf, type StepDot } from './curve-dots.js';
import { curveThrough, plot, px, stretchesOf } from './curve-geometry.js';
import { type Box, boxOf, type LabelSpot, overlap } from './curve-labels.js';
import { entryText } from './entry-name.js';
import { lineSample } from './line-sample.js';
import { shortened, widthOfWords, wordsThatFit } from './words-that-fit.js';

/** How many personas a curve shows beside everybody, and how wide their names may be. */
const most = 2;
const nameRoom = 160;

export interface PersonaCurve {
  readonly persona: string;
  readonly dots: readonly StepDot[];
  /** Where it is not as for everybody, the farthest first. */
  readonly apart: readonly StepDot[];
}

/** What personas feel where it is not what everybody feels. */
export function curvesApart(
  journey: Journey,
  everybody: readonly StepDot[],
  columnWidth: number,
): readonly PersonaCurve[] {
  return personasApart(journey)
    .slice(0, most)
    .map((persona): PersonaCurve => {
      const dots = dotsOf(journey, { columnWidth, persona });
      const distance = ({ y }: StepDot, index: number) => Math.abs((y ?? 0) - (everybody[index]?.y ?? 0));
      const apart = dots
        .map((dot, index) => ({ dot, distance: dot.y === undefined ? 0 : distance(dot, index) }))
        .filter((one) => one.distance > 0)
        .toSorted((a, b) => b.distance - a.distance);
      return { persona, dots, apart: apart.map(({ dot }) => dot) };
    });
}

/** The curves of personas: a dashed line each, named where it is farthest from the firm one. */
export function personaCurves(
  curves: readonly PersonaCurve[],
  everybody: readonly StepDot[],
  { width, taken }: { readonly width: number; taken(): readonly Box[] },
  reader: Reader,
): { readonly lines: Html; readonly names: Html } | undefined {
  if (curves.length === 0) return undefined;
  const occupied = [...taken(), ...curves.flatMap(({ apart }) => apart.map(smallDotRoom))];
  return {
    lines: html`${curves.map(
      ({ dots, apart }, index) =>
        html`<path class="line other-${index + 1}" d="${stretchesOf(dots).map(curveThrough).join('')}"/>${apart.map(({ x, y = 0 }) => html`<circle class="small" cx="${px(x)}" cy="${px(y)}" r="4"/>`)}`,
    )}`,
    names: html`${curves.map((curve) => nameOf(curve, everybody, width, occupied, reader))}`,
  };
}

/** The lines of the curve by name: everybody's, and those of the personas who feel otherwise. */
export function curveNames(journey: Journey, reader: Reader): readonly Html[] {
  const { strings, workspace } = reader;
  const personas = personasApart(journey).slice(0, most);
  if (personas.length === 0) return [];
  const names = personas.map((id) => entryText(id, workspace.personas, reader));
  return [strings.everybody, ...names].map((name, index) => html`<li>${lineSample(index)} ${name}</li>`);
}

/** The name of a line beside one of its dots, where nothing else stands; none where all is full. */
function nameOf(
  { persona, apart }: PersonaCurve,
  everybody: readonly StepDot[],
  width: number,
  occupied: Box[],
  reader: Reader,
): Html | undefined {
  const name = reader.workspace.personas.get(persona)?.name;
  if (name === undefined) return undefined;
  const short = shortened(name);
  const length = Math.min(widthOfWords(reader.plain(short)) + 8, nameRoom);
  for (const dot of apart) {
    const other = everybody.find(({ placed }) => placed === dot.placed)?.y ?? plot.height / 2;
    for (const spot of spotsAround(dot, (dot.y ?? 0) < other)) {
      const box = boxOf(spot, length);
      if (!isInside(box, width) || occupied.some((one) => overlap(one, box))) continue;
      occupied.push(box);
      return html`<text class="label who" x="${px(spot.x)}" y="${px(spot.y)}" text-anchor="${spot.anchor}" aria-hidden="true">${wordsThatFit(short, nameRoom - 8, reader)}</text>`;
    }
  }
  return undefined;
}

/** Beside a dot, and on the side of it that is away from the firm line. */
function spotsAround({ x, y = 0 }: StepDot, isAbove: boolean): readonly LabelSpot[] {
  const above = [12, 18].map((lift): LabelSpot => ({ x, y: y - lift, anchor: 'middle' }));
  const below = [20, 26].map((fall): LabelSpot => ({ x, y: y + fall, anchor: 'middle' }));
  const sides: readonly LabelSpot[] = [
    { x: x + 10, y: y + 4, anchor: 'start' },
    { x: x - 10, y: y + 4, anchor: 'end' },
  ];
  return isAbove ? [...above, ...sides, ...below] : [...below, ...sides, ...above];
}

/** The room of a small dot. */
export function smallDotRoom({ x, y = 0 }: Pick<StepDot, 'x' | 'y'>): Box {
  return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
}

function isInside({ left, right, top, bottom }: Box, width: number): boolean {
  return left >= 2 && right <= width - 2 && top >= 2 && bottom <= plot.height - 2;
}
