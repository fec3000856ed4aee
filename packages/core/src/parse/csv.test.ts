import { expect, test } from 'vitest';
import { readCsv } from './csv.js';
import { limits } from './limits.js';

/** Each problem, the text that it points at, and what it says. */
const problemsOf = (content: string | Uint8Array) => {
  const { problems, text } = readCsv(content);
  return problems.map(({ id, start, end, data }) => [id, text.slice(start, end), ...Object.values(data)]);
};

test('columns in any order, a mark, CRLF, quotes and blank lines', () => {
  const text =
    '\ufeffvalue,date,sample,journey,place,segment,source,x-note\r\n-1.5,2025-01-31,12,buy-shoes,purchase/pays,runner,survey-1,"a ""b"",\r\nc"\r\n\r\n2e3,2024-02-29,,,,,,\r\n';
  const { value, problems, more } = readCsv(new TextEncoder().encode(text));
  expect({ value, problems, more }).toEqual({
    value: [
      {
        value: -1.5,
        date: '2025-01-31',
        sample: 12,
        journey: 'buy-shoes',
        place: 'purchase/pays',
        segment: 'runner',
        source: 'survey-1',
        'x-note': 'a "b",\r\nc',
      },
      { value: 2000, date: '2024-02-29' },
    ],
    problems: [],
    more: 0,
  });
});

test('a row and each of its cells have a place, quotes included', () => {
  const text = 'date,value,x-note\n2025-01-31,"4",\n2025-02-28,5,"a b"';
  const { value = [], spanOf, extentOf } = readCsv(text);
  const [first = {}, second = {}] = value;
  const slice = ({ start = 0, end = 0 } = {}) => text.slice(start, end);
  expect([
    slice(spanOf(first, 'value')),
    slice(spanOf(second, 'x-note')),
    slice(extentOf(second)),
    slice(spanOf(value, 0)),
  ]).toEqual(['"4"', '"a b"', '2025-02-28,5,"a b"', '2025-01-31,"4",']);
  const span = spanOf(first, 'value');
  expect(text.slice(span?.keyStart, span?.keyEnd)).toBe('value');
  expect(spanOf(first, 'x-note')).toBeUndefined();
});

test('a row that does not fit is told cell by cell, and the others are used', () => {
  const text = `date,value,sample,journey,place
2025-02-29,1,,,
2025-01-31,"1,5",-1,,
2025-01-31,,1.5,,
2025-01-31,0x1F,,A,
2025-01-31,1,,,purchase
2025-01-31,1
2025-01-31,12345678901234567890,,,
2025-01-31,7,,,
`;
  expect(problemsOf(text)).toEqual([
    ['csv/cell', '2025-02-29', 'date', '2025-02-29'],
    ['csv/cell', '"1,5"', 'value', '1,5'],
    ['csv/cell', '-1', 'sample', '-1'],
    ['csv/cell', '', 'value', ''],
    ['csv/cell', '1.5', 'sample', '1.5'],
    ['csv/cell', '0x1F', 'value', '0x1F'],
    ['csv/cell', 'A', 'journey', 'A'],
    ['csv/cell', 'purchase', 'place', 'purchase'],
    ['csv/row', '2025-01-31,1', 2, 5],
    ['csv/cell', '12345678901234567890', 'value', '12345678901234567890'],
  ]);
  expect(readCsv(text).value).toEqual([{ date: '2025-01-31', value: 7 }]);
});

test('a row stands where it is written, also after one that does not fit', () => {
  const text = 'date,value\n2025-13-01,1\n2025-01-31,7\n';
  const { value, spanOf, extentOf } = readCsv(text);
  expect(value).toEqual([{ date: '2025-01-31', value: 7 }]);
  const [row = {}] = value ?? [];
  const span = spanOf(row, 'value');
  const extent = extentOf(row);
  expect([text.slice(span?.start, span?.end), text.slice(extent?.start, extent?.end)]).toEqual(['7', '2025-01-31,7']);
});

test('a quote in a wrong place spoils its row alone', () => {
  const text = 'date,value,x-a\n2025-01-01,1,"a"b\n2025-01-02,2,a"b\n2025-01-03,3,"a\n2025-01-04,4,b\n';
  expect(problemsOf(text).map(([id]) => id)).toEqual(['csv/quote', 'csv/quote', 'csv/quote']);
  expect(readCsv(text).value).toEqual([{ date: '2025-01-04', value: 4, 'x-a': 'b' }]);
});

test('without a first row that names its columns nothing is used', () => {
  expect(problemsOf('date,value,date,Wert,x-\n2025-01-01,1,,,\n')).toEqual([
    ['csv/columns', 'date', 'date'],
    ['csv/columns', 'Wert', 'Wert'],
    ['csv/columns', 'x-', 'x-'],
  ]);
  expect(problemsOf('date;value\n2025-01-01;1\n')[0]).toEqual(['csv/columns', 'date;value', 'date;value']);
  expect(problemsOf('date,sample\n')).toEqual([['csv/columns', 'date,sample', 'value']]);
  expect(problemsOf('\n')).toEqual([['csv/columns', '', 'date']]);
  expect(problemsOf('"date"x,value\n2025-01-01,1\n')).toEqual([['csv/quote', 'x']]);
  expect(readCsv('date\n2025-01-01\n').value).toBeUndefined();
});

test('the characters of a YAML file, and no others', () => {
  expect(problemsOf('date,value\n2025-01-01,1\u202e\n')).toEqual([['csv/character', '\u202e', 'U+202E']]);
  expect(problemsOf('date,value\r2025-01-01,1\r')).toEqual([['csv/character', '\r', 'U+000D']]);
  expect(problemsOf(Uint8Array.of(0x61, 0x0a, 0xe9))).toEqual([['csv/encoding', '']]);
});

test('a text that a spreadsheet would compute loses the apostrophe that kept it from that', () => {
  expect(readCsv('date,value,x-a\n2025-01-01,1,"\'=1+1"\n').value).toEqual([
    { date: '2025-01-01', value: 1, 'x-a': '=1+1' },
  ]);
});

test('rows, columns and bytes are bounded', () => {
  const rows = (number: number) => `date,value\n${'2025-01-01,1\n'.repeat(number)}`;
  expect(readCsv(rows(limits.rows)).value).toHaveLength(limits.rows);
  expect(problemsOf(rows(limits.rows + 1)).map(([id]) => id)).toEqual(['csv/too-large']);
  const columns = (number: number) => `date,value${Array.from({ length: number - 2 }, (_, n) => `,x-${n}`).join('')}\n`;
  expect(problemsOf(columns(limits.columns))).toEqual([]);
  expect(problemsOf(columns(limits.columns + 1)).map(([id]) => id)).toEqual(['csv/too-large']);
  expect(problemsOf(','.repeat(limits.measurementBytes)).map(([id]) => id)).toEqual(['csv/too-large']);
  expect(problemsOf('\n'.repeat(limits.measurementBytes + 1)).map(([id]) => id)).toEqual(['csv/too-large']);
});
