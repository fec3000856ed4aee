/** Measures of the emotion curve, in CSS pixels. */
export const plot = { height: 244, padding: 42, ticks: 24, dot: 8, ring: 14, hit: 16 } as const;

/** A step on the curve: its place on the page, and how much room it has on each side. */
export interface CurvePoint {
  readonly x: number;
  /** Undefined where the step has no score. */
  readonly y: number | undefined;
  /** Width of the step's own column. */
  readonly room: number;
}

/** Where a step's dot stands in a stage column, `index` of `count`. */
export function xOf(stageIndex: number, columnWidth: number, index: number, count: number): number {
  return stageIndex * columnWidth + (columnWidth * (index + 0.5)) / count;
}

/** The height of a score: +2 at the top, −2 at the bottom, inside the padding. */
export function yOf(score: number, height: number = plot.height, padding: number = plot.padding): number {
  return padding + ((2 - score) / 4) * (height - 2 * padding);
}

/** A number as SVG writes it, to a tenth of a pixel. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A dot with a score, on the page. */
export type Dot = readonly [x: number, y: number];

/** The stretches of the curve between steps without a score. */
export function stretchesOf(points: readonly CurvePoint[]): readonly (readonly Dot[])[] {
  const stretches: Dot[][] = [];
  let open: Dot[] | undefined;
  for (const { x, y } of points) {
    if (y === undefined) {
      open = undefined;
    } else if (open) {
      open.push([x, y]);
    } else {
      open = [[x, y]];
      stretches.push(open);
    }
  }
  return stretches;
}

/**
 * A monotone cubic through the dots: it never goes beyond a score. The tangent is the harmonic mean of the slopes on
 * both sides, flat at a turn.
 */
export function curveThrough(dots: readonly Dot[]): string {
  const tangents = tangentsOf(dots);
  let path = '';
  dots.forEach(([x, y], index) => {
    const [fromX, fromY] = dots[index - 1] ?? [x, y];
    const third = (x - fromX) / 3;
    path +=
      index === 0
        ? `M${px(x)},${px(y)}`
        : `C${px(fromX + third)},${px(fromY + (tangents[index - 1] ?? 0) * third)} ${px(x - third)},${px(y - (tangents[index] ?? 0) * third)} ${px(x)},${px(y)}`;
  });
  return path;
}

/** How high the same curve is at each of several places between its ends, which are given from left to right. */
export function heightsAt(dots: readonly Dot[], places: readonly number[]): readonly number[] {
  const tangents = tangentsOf(dots);
  let at = 1;
  return places.map((place) => {
    while (at < dots.length - 1 && (dots[at]?.[0] ?? 0) < place) at += 1;
    const [fromX, fromY] = dots[at - 1] ?? [0, 0];
    const [x, y] = dots[at] ?? [fromX, fromY];
    const width = x - fromX;
    if (width === 0) return y;
    const t = (place - fromX) / width;
    const u = 1 - t;
    const [rise, fall] = [((tangents[at - 1] ?? 0) * width) / 3, ((tangents[at] ?? 0) * width) / 3];
    return u * u * u * fromY + 3 * u * u * t * (fromY + rise) + 3 * u * t * t * (y - fall) + t * t * t * y;
  });
}

function tangentsOf(dots: readonly Dot[]): readonly number[] {
  const slopes = dots.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = dots[index] ?? [0, 0];
    return (y - fromY) / (x - fromX);
  });
  return dots.map((_, index) => {
    const before = slopes[index - 1] ?? slopes[index] ?? 0;
    const after = slopes[index] ?? before;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}

/** The same, closed along the line of zero. */
export function areaUnder(dots: readonly Dot[], zero: number): string {
  const first = dots[0];
  const last = dots.at(-1);
  if (first === undefined || last === undefined || dots.length < 2) return '';
  return `${curveThrough(dots)}L${px(last[0])},${px(zero)}L${px(first[0])},${px(zero)}Z`;
}
