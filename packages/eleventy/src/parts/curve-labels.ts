import { type CurvePoint, plot } from './curve-geometry.js';

/** Where the words of a dot stand: below it, above it, or above and to one side. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The room that words take on the page. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room of words of a width at a spot. */
export function boxOf({ x, y, anchor }: LabelSpot, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 13, bottom: y + 4 };
}

export type Turn = 'low' | 'high' | 'rise' | 'fall' | 'flat';

/** What the curve does at a step: at its first and last one, the side away from the line counts as a turn. */
export function turnAt(points: readonly CurvePoint[], index: number): Turn {
  const here = points[index]?.y;
  if (here === undefined) return 'flat';
  const before = nearest(points, index, -1, here);
  const after = nearest(points, index, 1, here);
  if (before === 'none' && after === 'none') return 'flat';
  if (before === 'none') return after === 'higher' ? 'low' : 'high';
  if (after === 'none') return before === 'higher' ? 'low' : 'high';
  if (before === after) return before === 'higher' ? 'low' : 'high';
  return before === 'higher' ? 'fall' : 'rise';
}

/** Whether the next score that differs, in one direction of the same stretch, is higher or lower on the page. */
function nearest(
  points: readonly CurvePoint[],
  index: number,
  direction: -1 | 1,
  here: number,
): 'higher' | 'lower' | 'none' {
  for (let at = index + direction; ; at += direction) {
    const y = points[at]?.y;
    if (y === undefined) return 'none';
    if (y !== here) return y < here ? 'higher' : 'lower';
  }
}

/** The spot of a dot's label: on the side that the line leaves free. */
export function labelSpot(point: CurvePoint & { readonly y: number }, turn: Turn, hasRing: boolean): LabelSpot {
  const radius = hasRing ? plot.ring : plot.dot;
  if (turn === 'low') return { x: point.x, y: point.y + radius + 8 + 11, anchor: 'middle' };
  if (turn === 'high' || turn === 'flat') return { x: point.x, y: point.y - radius - 9, anchor: 'middle' };
  const lift = point.y - (hasRing ? 18 : 14);
  return turn === 'fall' ? { x: point.x + 4, y: lift, anchor: 'start' } : { x: point.x - 4, y: lift, anchor: 'end' };
}

/** The spots of a dot's label, the best one first: the free side, farther to that side, and the other side of the dot. */
export function labelSpots(
  point: CurvePoint & { readonly y: number },
  turn: Turn,
  hasRing: boolean,
): readonly [LabelSpot, ...LabelSpot[]] {
  const free = labelSpot(point, turn, hasRing);
  if (turn === 'low') return [free, labelSpot(point, 'high', hasRing)];
  if (turn === 'high' || turn === 'flat') return [free, labelSpot(point, 'low', hasRing)];
  return [free, { ...free, x: free.x + (turn === 'fall' ? 8 : -8) }];
}

/** Whether two rooms touch. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Room that a label needs before the word, and before the number, is written out. */
const roomForWord = { en: 120, zh: 100 } as const;
const roomForNumber = 56;
const roomForGlyph = 28;

/** The parts of a label: `▼▼`, `−1.7`, `very poor`. */
export interface LabelWords {
  readonly glyph: string;
  readonly number: string;
  readonly word: string;
}

/** What of a label is written: all of it where there is room, else no word; where it is tight, the journey's low and high point keep their number. */
export function labelFor(
  { glyph, number, word }: LabelWords,
  room: number,
  isExtreme: boolean,
  isChinese: boolean,
): string {
  const whole = `${glyph} ${number} ${word}`;
  if (room >= (isChinese ? roomForWord.zh : roomForWord.en) && widthOf(whole) <= room - 6) return whole;
  if (room >= roomForNumber && widthOf(`${glyph} ${number}`) <= room - 4) return `${glyph} ${number}`;
  if (isExtreme) return `${glyph} ${number}`;
  return room >= roomForGlyph ? glyph : '';
}

/** The width of a 13 px semibold label, a little on the large side: fonts differ from one machine to the next. */
export function widthOf(label: string): number {
  let width = 0;
  for (const character of label) width += /[\u2e80-\uffff▲▼●]/u.test(character) ? 13.4 : character === ' ' ? 4 : 8;
  return width;
}

/** Room of a label: its step's column when it stands over the dot, else the way to the next dot on its side. */
export function labelRoom(points: readonly CurvePoint[], index: number, turn: Turn): number {
  const here = points[index];
  if (here === undefined) return 0;
  const beside = turn === 'fall' ? points[index + 1] : turn === 'rise' ? points[index - 1] : undefined;
  return beside === undefined ? here.room : Math.abs(beside.x - here.x);
}
