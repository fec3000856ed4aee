import { expect, test } from 'vitest';
import { bandBetween } from './curve-band.js';
import { curveThrough, heightsAt } from './curve-geometry.js';

const flat = (y: number, from = 0, to = 16) =>
  [
    [from, y],
    [to, y],
  ] as const;

test('the band lies between both curves, from where both begin to where the first ends', () => {
  expect(bandBetween([flat(10, 0, 16)], [flat(30, 4, 12)])).toEqual({ higher: 'M4,10L12,10L12,30L4,30Z', lower: '' });
  expect(bandBetween([flat(30)], [flat(10)])).toEqual({ higher: '', lower: 'M0,30L8,30L16,30L16,10L8,10L0,10Z' });
});

test('where the curves cross, the one part of the band ends and the other begins', () => {
  const rising = (from: number, to: number) =>
    [
      [0, from],
      [16, to],
    ] as const;
  expect(bandBetween([rising(20, 0)], [flat(10)])).toEqual({
    lower: 'M0,20L8,10L8,10L0,10Z',
    higher: 'M8,10L16,0L16,10L8,10Z',
  });
  expect(bandBetween([rising(16, 0)], [flat(10)])).toEqual({
    lower: 'M0,16L6,10L6,10L0,10Z',
    higher: 'M6,10L8,8L16,0L16,10L8,10L6,10Z',
  });
});

test('there is no band where the curves are one, or where only one of them is drawn', () => {
  expect(bandBetween([flat(10)], [flat(10)])).toEqual({ higher: '', lower: '' });
  expect(bandBetween([flat(10, 0, 16), flat(10, 48, 64)], [flat(30, 16, 48)])).toEqual({ higher: '', lower: '' });
  expect(bandBetween([], [flat(10)])).toEqual({ higher: '', lower: '' });
});

test('heights are those of the curve that is drawn', () => {
  const dots = [
    [0, 100],
    [40, 60],
    [100, 90],
  ] as const;
  expect(curveThrough(dots)).toBe('M0,100C13.3,86.7 26.7,60 40,60C60,60 80,80 100,90');
  // Half way, a Bézier curve is an eighth of its ends and three eighths of its handles.
  expect(heightsAt(dots, [0, 20, 40, 70, 100])).toEqual([
    100,
    (100 + 3 * (100 - 40 / 3) + 3 * 60 + 60) / 8,
    60,
    71.25,
    90,
  ]);
});
