import { expect, test } from 'vitest';
import { screenOf } from '../test/screen.js';
import { displayWidth } from './display-width.js';

test.each([
  ['journey', 7],
  ['客户旅程', 8],
  ['a客b', 4],
  ['“引号”', 6],
  ['e\u0301', 1],
  ['👨‍👩‍👧‍👦', 2],
  ['🇨🇭', 2],
  ['☺️', 2],
  ['☺', 1],
  ['soft\u00adhyphen', 11],
  ['\u3164', 2],
  ['zero\u200bwidth', 9],
  ['', 0],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

/** Latin to Arabic, signs, Chinese, Japanese, Korean, wide forms, pictures: what the emulator knows of Unicode as we do. */
const blocks = [
  [0x20, 0x07ff],
  [0x2000, 0x2629],
  [0x3000, 0x31ba],
  [0x3200, 0x4db5],
  [0x4e00, 0x9fef],
  [0xac00, 0xd7a3],
  [0xff00, 0xffef],
  [0x1f300, 0x1f3fa],
  [0x1f400, 0x1f64f],
] as const;

test('a terminal gives every character as much room', async () => {
  const written = blocks
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .filter((character) => !/[\p{Cc}\p{Cn}\p{Mc}\p{Default_Ignorable_Code_Point}]/u.test(character));
  const screen = await screenOf(written.map((character) => `a${character}ᐅ\n`).join(''), 10);
  const different = written.filter((character, y) => screen.columnOf(y, 'ᐅ') !== 1 + displayWidth(character));
  expect(different.map((character) => `${character.codePointAt(0)?.toString(16)} ${displayWidth(character)}`)).toEqual(
    [],
  );
  expect(written.length).toBeGreaterThan(40_000);
});
