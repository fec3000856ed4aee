import { expect, test } from 'vitest';
import { linesOf } from './lines.js';

test('lines are broken between words, and are the words when put together', () => {
  const words = 'Contacts support or looks for another way to pay';
  const lines = linesOf(words, 160, 14);
  expect(lines).toEqual(['Contacts support or ', 'looks for another ', 'way to pay']);
  expect(lines.join('')).toBe(words);
});

test('Chinese is broken between characters, never before a mark that closes', () => {
  expect(linesOf('到店后需要重新说明需求，接触点过多', 11 * 14, 14)).toEqual([
    '到店后需要重新说明需',
    '求，接触点过多',
  ]);
});

test('a word that is longer than a line is broken inside', () => {
  expect(linesOf('aaaaaaaaaa bb', 6 * 0.56 * 10, 10)).toEqual(['aaaaaa', 'aaaa ', 'bb']);
  expect(linesOf('', 100, 14)).toEqual([]);
});
