import { expect, test } from 'vitest';
import { cut } from './cut.js';

const write = (pieces: readonly string[], number: number, count: number) =>
  [`${number}/${count}`, ...pieces].join('\n');
const whole = { fits: () => true, write };

test('nothing makes no drawing', () => {
  expect(cut({ ...whole, pieces: [] })).toEqual([]);
});

test('what fits stands in one', () => {
  expect(cut({ ...whole, pieces: ['a', 'b', 'c'] })).toEqual(['1/1\na\nb\nc']);
});

test('what is too large is halved until it fits', () => {
  expect(cut({ pieces: ['a', 'b', 'c', 'd', 'e'], fits: (pieces) => pieces.length <= 2, write })).toEqual([
    '1/3\na\nb',
    '2/3\nc',
    '3/3\nd\ne',
  ]);
});

test('no drawing that can be cut has more than 20,000 characters', () => {
  const piece = 'x'.repeat(3_000);
  const texts = cut({ ...whole, pieces: Array.from({ length: 20 }, () => piece) });
  expect(texts.map(({ length }) => length)).toEqual([15_008, 15_008, 15_008, 15_008]);
});

test('no drawing that can be cut has more than 200 arrows', () => {
  const piece = Array.from({ length: 90 }, (_, index) => `  n${index} -->|"a"| n1\n  n1 -.- n2\n  n1:::look`).join(
    '\n',
  );
  expect(cut({ ...whole, pieces: [piece, piece, piece] })).toHaveLength(3);
});

test('a piece is never cut, and left out where Mermaid could not read it', () => {
  expect(cut({ ...whole, pieces: ['x'.repeat(30_000), 'y'.repeat(50_001)] })).toEqual([`1/2\n${'x'.repeat(30_000)}`]);
});
