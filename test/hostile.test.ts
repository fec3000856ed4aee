import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusedCharacters } from '../packages/core/src/parse/characters.js';
import { hostile, readable, unicodeText } from './hostile.js';

test('there are enough hostile texts of every sort, each of them once', () => {
  const texts = hostile.map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(200);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test('those that may stand in a file are those that the reader takes, but for the form of line ends', () => {
  const taken = hostile.filter(({ text }) => !text.includes('\r') && refusedCharacters(text).length === 0);
  expect(readable).toEqual(taken);
  expect(readable.length).toBeGreaterThanOrEqual(200);
});

test('generated texts are dangerous, of many scripts, and whole', () => {
  const texts = fc.sample(unicodeText, { numRuns: 500, seed: 1 });
  const share = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length / texts.length;
  expect(share(/[:;#%<>"&[\]]/)).toBeGreaterThan(0.5);
  expect(share(/\p{Script=Han}/u)).toBeGreaterThan(0.05);
  expect(share(/[\p{Script=Arabic}\p{Script=Hebrew}]/u)).toBeGreaterThan(0.05);
  expect(share(/\p{Extended_Pictographic}/u)).toBeGreaterThan(0.05);
  expect(share(/\p{Cs}/u)).toBe(0);
});
