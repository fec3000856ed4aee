import { expect, test } from 'vitest';
import { smallShop } from '../../test/small-shop.js';
import { durationInWords } from './duration.js';
import { readerOf } from './reader.js';

const { workspace } = smallShop();

test.each([
  ['P1D', '1 day', '1 天'],
  ['P1Y2M3W', '1 year, 2 months, 3 weeks', '1 年、2 个月、3 周'],
  ['PT1H30M1S', '1 hour, 30 minutes, 1 second', '1 小时、30 分钟、1 秒'],
  ['P0D', 'P0D', 'P0D'],
  ['soon', 'soon', 'soon'],
])('%s', (written, en, zh) => {
  expect(durationInWords(written, readerOf(workspace, 'en'))).toBe(en);
  expect(durationInWords(written, readerOf(workspace, 'zh'))).toBe(zh);
});
