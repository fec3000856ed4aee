import { expect, test } from 'vitest';
import { glyphOf, markOf, signed } from './feeling.js';

test('a score has a sign and one decimal, two when it needs them', () => {
  expect([-1.7, -1.45, 0, 0.5, 2, -0.05].map(signed)).toEqual(['−1.7', '−1.45', '0.0', '+0.5', '+2.0', '−0.05']);
});

test('sign and colour are those of the level that the number says', () => {
  expect([-1.5, -1.45, -0.49, 0.5, 1.5].map(glyphOf)).toEqual(['▼▼', '▼', '●', '▲', '▲▲']);
  expect([-1.5, -1.45, -0.49, 0.5, 1.5].map(markOf)).toEqual(['m2', 'm1', 'z0', 'p1', 'p2']);
  expect(markOf(undefined)).toBe('');
});
