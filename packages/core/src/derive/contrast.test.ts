import { describe, expect, test } from 'vitest';
import { contrastOf, mixedColours, readableShade } from './contrast.js';

describe('contrast', () => {
  test.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFFFF', '#FFFFFF', 1],
    ['#0F766E', '#FFFFFF', 5.47],
    ['#5EEAD4', '#1B1E25', 11.28],
    ['#767676', '#FFFFFF', 4.54],
  ])('%s on %s is %d', (a, b, ratio) => {
    expect(contrastOf(a, b)).toBeCloseTo(ratio, 2);
    expect(contrastOf(b, a)).toBe(contrastOf(a, b));
  });
});

describe('a readable shade', () => {
  test('of a colour that can be read is the colour', () => {
    expect(readableShade('#0f766e', '#FFFFFF')).toBe('#0F766E');
  });

  test.each([
    ['#FFD500', '#FAFAF7'],
    ['#332200', '#1B1E25'],
    ['#FFFFFF', '#FAFAF7'],
    ['#000000', '#1B1E25'],
  ])('of %s on %s is the first that can be read', (colour, ground) => {
    const shade = readableShade(colour, ground);
    expect(contrastOf(shade, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(shade, ground)).toBeLessThan(4.9);
  });
});

test('a mixture lies between its colours', () => {
  expect(mixedColours('#000000', '#FFFFFF', 0.5)).toBe('#808080');
  expect(mixedColours('#0F766E', '#FFFFFF', 0)).toBe('#0F766E');
});
