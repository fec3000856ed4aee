import { widthOf } from './wrap.js';

/** A point of a square with sides of length 1. */
export interface NamedPoint {
  readonly number: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const most = 6;
const nearest = 0.08;
/** How wide a column of a label is, and how high a label, in the square as Mermaid draws it. */
const column = 0.0095;
const line = 0.06;

/**
 * What stands at points: their names, or numbers where names would cover each other or leave the picture.
 * The table beside the drawing tells which number is which.
 */
export function pointNames(points: readonly NamedPoint[]): readonly string[] {
  const isRoomy =
    points.length <= most &&
    points.every(fits) &&
    points.every((point, index) => points.slice(index + 1).every((other) => !clash(point, other)));
  return points.map(({ number, name }) => (isRoomy ? name : String(number)));
}

function fits({ name, x }: NamedPoint): boolean {
  return reachOf(name) <= Math.min(x, 1 - x) + column;
}

function clash(a: NamedPoint, b: NamedPoint): boolean {
  const [x, y] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  return Math.hypot(x, y) < nearest || (y < line && x < reachOf(a.name) + reachOf(b.name));
}

/** How far a label reaches to either side of its point. */
function reachOf(name: string): number {
  return (widthOf(name) * column) / 2;
}
