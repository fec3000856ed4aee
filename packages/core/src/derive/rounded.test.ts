import { expect, test } from 'vitest';
import { rounded } from './rounded.js';

test('halves go away from zero, also where binary fractions fall short', () => {
  expect([rounded(1.005, 2), rounded(-1.005, 2), rounded(0.125, 2), rounded(-0.125, 2), rounded(2.5, 0)]).toEqual([
    1.01, -1.01, 0.13, -0.13, 3,
  ]);
});

test('nothing is rounded to a negative zero', () => {
  expect(Object.is(rounded(-0.004, 2), 0)).toBe(true);
  expect(Object.is(rounded(-0, 0), 0)).toBe(true);
});
