import { type Dot, heightsAt, px } from './curve-geometry.js';

/** The areas between two curves: where the first is higher, and where it is lower. */
export interface CurveBand {
  readonly higher: string;
  readonly lower: string;
}

/** A place at which both curves are, and how high each is on the page. */
type Sample = readonly [x: number, first: number, second: number];

const stride = 8;

/** What lies between two curves, each given by its stretches, wherever both are drawn. */
export function bandBetween(first: readonly (readonly Dot[])[], second: readonly (readonly Dot[])[]): CurveBand {
  let higher = '';
  let lower = '';
  for (const one of first) {
    for (const other of second) {
      for (const run of runsOf(samplesOf(one, other))) {
        const isHigher = run.some(([, a, b]) => a < b);
        if (isHigher) higher += areaOf(run);
        else lower += areaOf(run);
      }
    }
  }
  return { higher, lower };
}

function samplesOf(one: readonly Dot[], other: readonly Dot[]): readonly Sample[] {
  const start = Math.max(one[0]?.[0] ?? 0, other[0]?.[0] ?? 0);
  const end = Math.min(one.at(-1)?.[0] ?? 0, other.at(-1)?.[0] ?? 0);
  if (end <= start) return [];
  const count = Math.ceil((end - start) / stride);
  const places = Array.from({ length: count + 1 }, (_, index) => start + ((end - start) * index) / count);
  const heights = heightsAt(other, places);
  return heightsAt(one, places).map((height, index) => [places[index] ?? end, height, heights[index] ?? height]);
}

/** The samples between one crossing and the next, the crossings included. */
function runsOf(samples: readonly Sample[]): readonly (readonly Sample[])[] {
  const runs: Sample[][] = [];
  let open: Sample[] = [];
  samples.forEach((sample, index) => {
    const before = samples[index - 1];
    if (before && (before[1] - before[2]) * (sample[1] - sample[2]) < 0) {
      const crossing = crossingOf(before, sample);
      runs.push([...open, crossing]);
      open = [crossing];
    }
    open.push(sample);
    if (sample[1] === sample[2]) {
      runs.push(open);
      open = [sample];
    }
  });
  return [...runs, open].filter((run) => run.some(([, a, b]) => Math.abs(a - b) > 0.05));
}

function crossingOf([x, a, b]: Sample, [nextX, nextA, nextB]: Sample): Sample {
  const share = (a - b) / (a - b - (nextA - nextB));
  const height = a + (nextA - a) * share;
  return [x + (nextX - x) * share, height, height];
}

function areaOf(run: readonly Sample[]): string {
  const there = run.map(([x, a]) => `${px(x)},${px(a)}`);
  const back = run.toReversed().map(([x, , b]) => `${px(x)},${px(b)}`);
  return `M${[...there, ...back].join('L')}Z`;
}
