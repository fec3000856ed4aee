import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { forEveryText } from '../../../../test/hostile.js';
import { csvFile, csvText, csvTextRead } from './csv.js';

describe.each([',', ';', '\t'])('cells separated by %j', (delimiter) => {
  test('text comes back as it was, in its own cell', () => {
    forEveryText((text) => {
      const [row = [], ...more] = parse([csvText(text), csvText('next')].join(delimiter), { delimiter });
      expect({ row: row.map(csvTextRead), more }).toEqual({
        row: [text.replace(/\p{Cs}/gu, '\ufffd'), 'next'],
        more: [],
      });
    });
  });
});

test('no cell begins as a formula', () => {
  forEveryText((text) => expect(csvText(text)).not.toMatch(/^"\s*[=+\-@＝＋－＠]/));
});

test('half a character is none', () => {
  expect(csvText('a\ud83d')).toBe('"a\ufffd"');
});

test('only what a spreadsheet would compute gets an apostrophe', () => {
  expect(['=1+1', ' -2', "'=1", "'tis", 'a=b', '1-2', ''].map(csvText)).toEqual([
    `"'=1+1"`,
    `"' -2"`,
    `"''=1"`,
    `"'tis"`,
    '"a=b"',
    '"1-2"',
    '""',
  ]);
});

test('a file says what it is written in; figures are figures, and nothing is an empty cell', () => {
  expect(
    csvFile([
      ['Name', 'Weight'],
      ['=1', -2.5],
      ['名称', undefined],
    ]),
  ).toBe('\ufeff"Name","Weight"\r\n"\'=1",-2.5\r\n"名称",\r\n');
});
