import { expect, test } from 'vitest';
import { timeScale } from './time-scale.js';

test('a scale begins and ends with a month, and says where each day lies', () => {
  const scale = timeScale(['2025-02-12', '2025-01-15', '2025-04-20']);
  expect(scale?.ticks).toEqual([
    { at: 0, month: '2025-01' },
    { at: 25.83, month: '2025-02' },
    { at: 49.17, month: '2025-03' },
    { at: 75, month: '2025-04' },
  ]);
  expect(['2025-01-01', '2025-04-20'].map((day) => scale?.at(day))).toEqual([0, 90.83]);
});

test('the longer the stretch, the wider its divisions', () => {
  const months = (first: string, last: string) => timeScale([first, last])?.ticks.map(({ month }) => month);
  expect(months('2024-11-30', '2025-11-01')).toEqual(['2024-11', '2025-02', '2025-05', '2025-08', '2025-11']);
  expect(months('2020-01-01', '2029-12-31')).toEqual(['2020-01', '2022-01', '2024-01', '2026-01', '2028-01']);
  expect(months('2025-05-01', '2025-05-02')).toEqual(['2025-05']);
});

test('without days there is no scale', () => {
  expect(timeScale([])).toBeUndefined();
});
