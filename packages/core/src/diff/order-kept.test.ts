import { expect, test } from 'vitest';
import { outOfOrder } from './order-kept.js';

const moved = (was: string, is: string) =>
  outOfOrder([...was].map((id, index) => ({ id, was: index + 1, is: is.indexOf(id) + 1 }))).map(({ id }) => id);

test('nothing is out of order where the order is kept', () => {
  expect(moved('abcd', 'abcd')).toEqual([]);
  expect(moved('', '')).toEqual([]);
});

test('one that went to the other end explains a whole new order', () => {
  expect(moved('abcde', 'bcdea')).toEqual(['a']);
  expect(moved('abcde', 'eabcd')).toEqual(['e']);
});

test('of two that changed places the one is told whose id comes first, whichever way it is read', () => {
  expect(moved('ab', 'ba')).toEqual(['a']);
  expect(moved('ba', 'ab')).toEqual(['a']);
});

test('a list turned round keeps one', () => {
  expect(moved('abcd', 'dcba')).toEqual(['c', 'b', 'a']);
  expect(moved('dcba', 'abcd')).toEqual(['a', 'b', 'c']);
});
