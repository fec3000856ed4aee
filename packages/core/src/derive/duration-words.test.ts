import { expect, test } from 'vitest';
import { durationInWords } from './duration-words.js';

test.each([
  ['P1D', '1 day', '1 天'],
  ['P1Y2M3W', '1 year, 2 months, 3 weeks', '1 年、2 个月、3 周'],
  ['PT1H30M1S', '1 hour, 30 minutes, 1 second', '1 小时、30 分钟、1 秒'],
  ['P0D', 'P0D', 'P0D'],
  ['soon', 'soon', 'soon'],
])('%s', (written, en, zh) => {
  expect(durationInWords(written, 'en')).toBe(en);
  expect(durationInWords(written, 'zh-CN')).toBe(zh);
});
