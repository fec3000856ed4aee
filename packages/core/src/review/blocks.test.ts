import { expect, test } from 'vitest';
import { type Block, solid, withinBudget } from './blocks.js';

const tail = (leftOut: number) => (leftOut === 0 ? '' : `left out: ${leftOut}`);
const rows = (text: string, rank: number, count: number): Block => ({
  before: '<',
  rows: Array.from({ length: count }, (_, index) => ({ text: `${text}${index}`, rank })),
  after: '>',
});

test('what fits stands whole', () => {
  expect(withinBudget([solid('a'), rows('b', 1, 2), solid('c')], 10, tail)).toBe('a<b0b1>c');
});

test('rows of the largest rank go first, the last of them first; a block goes with its last row', () => {
  const blocks = [solid('head '), rows('bad', 1, 2), rows('info', 2, 3)];
  expect(withinBudget(blocks, 200, tail)).toBe('head <bad0bad1><info0info1info2>');
  expect(withinBudget(blocks, 31, tail)).toBe('head <bad0bad1>left out: 3');
  expect(withinBudget(blocks, 22, tail)).toBe('head <bad0>left out: 4');
});

test('what has no rank stands even where it does not fit', () => {
  expect(withinBudget([solid('always'), rows('b', 1, 1)], 3, tail)).toBe('alwaysleft out: 1');
});

test('a block that tells several things counts as so many', () => {
  expect(withinBudget([solid('a'), solid('long enough', 4, 7)], 10, tail)).toBe('aleft out: 7');
});
