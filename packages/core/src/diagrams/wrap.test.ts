import { expect, test } from 'vitest';
import { forEveryText } from '../../../../test/hostile.js';
import { widthOf, wrapWide } from './wrap.js';

test.each([
  ['客户在社交媒体看到车型', ['客户在社交媒体看到车', '型']],
  ['客户在社交媒体看到车。型', ['客户在社交媒体看到', '车。型']],
  ['他说：“我们走吧，现在”就走了', ['他说：“我们走吧，现', '在”就走了']],
  ['在小程序（含落地价）选配', ['在小程序（含落地价）', '选配']],
  ['用 App 远程控车并分享给家人', ['用 App 远程控车并分', '享给家人']],
  ['Sees a model and follows the official account', ['Sees a model and follows the official account']],
])('%s', (text, lines) => {
  expect(wrapWide(text)).toEqual(lines);
});

test('the lines are the text, and none begins with a closing sign but after a blank', () => {
  forEveryText((text) => {
    const lines = wrapWide(text);
    expect(lines.join('')).toBe(text);
    for (const [index, line] of lines.slice(1).entries())
      if (!/\s$/u.test(lines[index] ?? '')) expect(line).not.toMatch(/^[，。、；：！？）》」』】”’]/u);
  });
});

test('ten thousand characters take no time', () => {
  expect(wrapWide('客'.repeat(10_000))).toHaveLength(1_000);
  expect(wrapWide('（'.repeat(10_000)).join('')).toHaveLength(10_000);
});

test('a wide character takes two columns', () => {
  expect(widthOf('用 App')).toBe(6);
});
