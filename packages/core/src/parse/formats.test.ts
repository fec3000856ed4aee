import { expect, test } from 'vitest';
import { isDate } from './formats.js';

test.each(['2025-03-31', '2024-02-29', '2000-02-29', '0001-01-01'])('%s is a day', (text) => {
  expect(isDate(text)).toBe(true);
});

test.each([
  '2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
  '25-01-01',
  '2025-1-1',
  '2025-01-01T00:00',
  ' 2025-01-01',
  '',
])('%j is none', (text) => {
  expect(isDate(text)).toBe(false);
});
