import { expect, test } from 'vitest';
import { days, readHours } from './hours.js';

const minutes = (hour: number, minute = 0) => hour * 60 + minute;

test('reads all day, every day', () => {
  expect(readHours('24/7')).toEqual([{ days, from: 0, to: minutes(24) }]);
});

test('reads times without days as holding every day, and a range across midnight', () => {
  expect(readHours('09:00-12:00,20:30-02:00')).toEqual([
    { days, from: minutes(9), to: minutes(12) },
    { days, from: minutes(20, 30), to: minutes(2) },
  ]);
});

test('reads days, ranges of days, and several groups', () => {
  expect(readHours('Mo-Fr 09:00-18:00; Sa,Su 10:00-24:00; Sa-Mo 23:00-23:30')).toEqual([
    { days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], from: minutes(9), to: minutes(18) },
    { days: ['Sa', 'Su'], from: minutes(10), to: minutes(24) },
    { days: ['Mo', 'Sa', 'Su'], from: minutes(23), to: minutes(23, 30) },
  ]);
});

test.each([
  '',
  '24/6',
  '9:00-18:00',
  '09:00',
  '09:00-25:00',
  '24:00-25:00',
  '24:00-12:00',
  '09:60-18:00',
  '09:00-18:00;',
  '09:00-18:00;Sa 10:00-14:00',
  'Mon-Fri 09:00-18:00',
  'Mo-We-Fr 09:00-18:00',
  'mo-fr 09:00-18:00',
  'Mo-Fr  09:00-18:00',
  'Mo-Fr 09:00 - 18:00',
  'Mo-Fr',
])('%j is no hours', (text) => {
  expect(readHours(text)).toBeUndefined();
});
