import { expect, test } from 'vitest';
import { lineFinder } from './lines.js';

test('lines and columns count from one, columns in UTF-16 units, lines end with LF or CRLF', () => {
  const text = 'ab\r\n😀c\n\nd';
  const lines = lineFinder(text);
  const place = (at: number) => {
    const { startLine, startColumn } = lines(at, at);
    return `${startLine}:${startColumn}`;
  };
  expect([0, 1, 2, 3, 4, 6, 7, 8, 9, 10].map(place)).toEqual([
    '1:1',
    '1:2',
    '1:3',
    '1:4',
    '2:1',
    '2:3',
    '2:4',
    '3:1',
    '4:1',
    '4:2',
  ]);
  expect(lines(1, 7)).toEqual({ startLine: 1, startColumn: 2, endLine: 2, endColumn: 4 });
});

test('a text without a line has one place', () => {
  expect(lineFinder('')(0, 0)).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
});
