import { expect, test } from 'vitest';
import { frontMatter, together } from './settings.js';

const a = { gantt: { leftPadding: 9 }, themeVariables: { one: '#111', xyChart: { two: '#222' } } };

test('front matter is one line, with a blank after each colon and comma', () => {
  expect(frontMatter(a)).toEqual([
    '---',
    'config: { gantt: { leftPadding: 9 }, themeVariables: { one: "#111", xyChart: { two: "#222" } } }',
    '---',
  ]);
});

test('settings of several drawings do not push each other out', () => {
  expect(together([a, { themeVariables: { three: '#333' } }])).toEqual({
    gantt: { leftPadding: 9 },
    themeVariables: { one: '#111', xyChart: { two: '#222' }, three: '#333' },
  });
});
