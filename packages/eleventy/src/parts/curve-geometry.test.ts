import { expect, test } from 'vitest';
import { areaUnder, curveThrough, px, stretchesOf, xOf, yOf } from './curve-geometry.js';

const scores = [0.6, 0.1, -0.3, -1, -1.7, -1.4, 0.7, 1.6, 1.1, -0.2];
const points = scores.map((score, index) => ({
  x: xOf(Math.floor(index / 2), 240, index % 2, 2),
  y: yOf(score),
  room: 120,
}));

test('steps stand in the middle of their share of the stage', () => {
  expect(points.map(({ x }) => x)).toEqual([60, 180, 300, 420, 540, 660, 780, 900, 1020, 1140]);
});

test('+2 is at the top of the plot, −2 at its bottom, inside the padding', () => {
  expect([2, 1, 0, -1, -2].map((score) => yOf(score))).toEqual([42, 82, 122, 162, 202]);
});

test('the curve is the monotone cubic of the reference', () => {
  const dots = stretchesOf(points);
  expect(dots).toHaveLength(1);
  expect(curveThrough(dots[0]!)).toBe(
    'M60,98C100,104.7 140,112.1 180,118C220,123.9 260,127.2 300,134C340,140.8 380,152.7 420,162C460,171.3 500,190 540,190C580,190 620,185 660,178C700,171 740,110.8 780,94C820,77.2 860,58 900,58C940,58 980,68.4 1020,78C1060,87.6 1100,112.7 1140,130',
  );
});

test('the curve never goes beyond a score, whatever the scores are', () => {
  for (let round = 0; round < 200; round += 1) {
    const ys = Array.from({ length: 12 }, (_, index) => yOf(Math.sin(round * 7.3 + index * (1 + round / 3)) * 2));
    const path = curveThrough(ys.map((y, index) => [index * 50, y] as const));
    const numbers = [...path.matchAll(/[-\d.]+,([-\d.]+)/g)].map(([, y]) => Number(y));
    for (let index = 0; index + 3 < numbers.length; index += 3) {
      const [from = 0, first = 0, second = 0, to = 0] = numbers.slice(index, index + 4);
      const [low, high] = [Math.min(from, to) - 0.06, Math.max(from, to) + 0.06];
      expect(first).toBeGreaterThanOrEqual(low);
      expect(first).toBeLessThanOrEqual(high);
      expect(second).toBeGreaterThanOrEqual(low);
      expect(second).toBeLessThanOrEqual(high);
    }
  }
});

test('a step without a score ends a stretch, and the next one begins another', () => {
  const some = points.slice(0, 4).map((point, index) => (index === 1 ? { ...point, y: undefined } : point));
  expect(stretchesOf(some)).toEqual([
    [[60, 98]],
    [
      [300, 134],
      [420, 162],
    ],
  ]);
});

test('the area closes along the line of zero; a single score has none', () => {
  expect(
    areaUnder(
      [
        [60, 98],
        [180, 118],
      ],
      122,
    ),
  ).toBe('M60,98C100,104.7 140,111.3 180,118L180,122L60,122Z');
  expect(areaUnder([[60, 98]], 122)).toBe('');
});

test('numbers have one decimal at most', () => {
  expect([px(1 / 3), px(2), px(-0.04)]).toEqual(['0.3', '2', '0']);
});
