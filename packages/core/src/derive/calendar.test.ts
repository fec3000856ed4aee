import { expect, test } from 'vitest';
import { addDuration, daysOf } from './calendar.js';

test.each([
  ['2025-01-31', 'P1M', '2025-02-28'],
  ['2024-01-31', 'P1M', '2024-02-29'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2025-01-31', 'P1M1D', '2025-03-01'],
  ['2025-11-30', 'P3M', '2026-02-28'],
  ['2025-02-28', 'P1M', '2025-03-28'],
  ['2025-02-20', 'P90D', '2025-05-21'],
  ['2025-12-31', 'P2W', '2026-01-14'],
  ['2025-03-30', 'PT47H59M', '2025-03-31'],
  ['0099-12-31', 'P1D', '0100-01-01'],
  ['2025-04-20', 'PT0S', '2025-04-20'],
])('%s and %s are %s', (date, duration, sum) => {
  expect(addDuration(date, duration)).toBe(sum);
});

test('no day lies after the last that can be written', () => {
  expect([addDuration('9999-12-31', 'P1D'), addDuration('2025-01-01', 'P9999Y')]).toEqual(['9999-12-31', '9999-12-31']);
});

test('a year counts 365 days, a month 30', () => {
  expect([daysOf('P1Y'), daysOf('P1M'), daysOf('P1Y2M1W1D'), daysOf('PT12H'), daysOf('PT30M')]).toEqual([
    365,
    30,
    433,
    0.5,
    1 / 48,
  ]);
});

test('what is no duration is refused', () => {
  expect(() => daysOf('a week')).toThrow(new RangeError('Not a duration: a week'));
});
