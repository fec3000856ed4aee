import { expect, test } from 'vitest';
import { asFarAsAsked } from './as-far-as-asked.js';

function counting() {
  const made: number[] = [];
  const items = asFarAsAsked(
    (function* () {
      for (const one of [1, 2, 3, 4]) {
        made.push(one);
        yield one;
      }
    })(),
  );
  return { items, made };
}

test('what is found is made, with what stands before it, once', () => {
  const { items, made } = counting();
  expect(items.find((one) => one === 2)).toBe(2);
  expect(made).toEqual([1, 2]);
  expect(items.find((one) => one === 1)).toBe(1);
  expect(made).toEqual([1, 2]);
  expect(items.find((one) => one === 3)).toBe(3);
  expect(made).toEqual([1, 2, 3]);
});

test('all are made when all are asked for, or one that is not there', () => {
  const { items, made } = counting();
  expect(items.find((one) => one === 5)).toBeUndefined();
  expect(items.all()).toEqual([1, 2, 3, 4]);
  expect(made).toEqual([1, 2, 3, 4]);
});
