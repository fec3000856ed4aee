import { expect, test, vi } from 'vitest';
import { smallShop } from '../../test/small-shop.js';
import { lastAsked } from './last-asked.js';
import { readerOf } from './reader.js';

const { workspace, journey } = smallShop();
const english = readerOf(workspace, 'en');
const chinese = readerOf(workspace, 'zh');

test('what was asked for last is answered from memory, for each reader by itself', () => {
  const find = vi.fn((asked: { readonly id: string }, { language }: { readonly language: string }) => [
    `${asked.id} in ${language}`,
  ]);
  const answer = lastAsked(find);
  const first = answer(journey, english);
  expect(first).toEqual(['buy-shoes in en']);
  expect(answer(journey, chinese)).toEqual(['buy-shoes in zh']);
  expect(answer(journey, english)).toBe(first);
  expect(find).toHaveBeenCalledTimes(2);

  expect(answer({ ...journey, id: 'other' }, english)).toEqual(['other in en']);
  expect(answer(journey, english)).toEqual(['buy-shoes in en']);
  expect(find).toHaveBeenCalledTimes(4);
});

test('what is the same can be told', () => {
  const find = vi.fn(({ size }: { readonly size: number }) => size);
  const answer = lastAsked(find, (a, b) => a.size === b.size);
  expect([answer({ size: 1 }, english), answer({ size: 1 }, english), answer({ size: 2 }, english)]).toEqual([1, 1, 2]);
  expect(find).toHaveBeenCalledTimes(2);
});
