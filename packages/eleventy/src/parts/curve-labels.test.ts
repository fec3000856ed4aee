import { expect, test } from 'vitest';
import { plot } from './curve-geometry.js';
import { labelFor, labelRoom, labelSpot, labelSpots, turnAt } from './curve-labels.js';

const at = (ys: readonly (number | undefined)[], room = 120) =>
  ys.map((y, index) => ({ x: index * room + room / 2, y, room }));
const turns = (...ys: readonly (number | undefined)[]) => ys.map((_, index) => turnAt(at(ys), index));

test('a label stands where the line leaves room', () => {
  expect(turns(50, 80, 120, 90, 60)).toEqual(['high', 'fall', 'low', 'rise', 'high']);
});

test('equal neighbours belong to the turn they are part of', () => {
  expect(turns(50, 80, 80, 50)).toEqual(['high', 'low', 'low', 'high']);
  expect(turns(50, 80, 80, 120)).toEqual(['high', 'fall', 'fall', 'low']);
  expect(turns(50, 50)).toEqual(['flat', 'flat']);
});

test('a gap ends the line, so the label looks no further', () => {
  expect(turns(50, undefined, 80, 120)).toEqual(['flat', 'flat', 'high', 'low']);
});

test('low is below, high above, each clear of the dot and of its ring', () => {
  const point = { x: 100, y: 120, room: 120 };
  expect(labelSpot(point, 'low', true)).toEqual({ x: 100, y: 120 + plot.ring + 19, anchor: 'middle' });
  expect(labelSpot(point, 'high', false)).toEqual({ x: 100, y: 120 - plot.dot - 9, anchor: 'middle' });
  expect(labelSpot(point, 'fall', false)).toEqual({ x: 104, y: 106, anchor: 'start' });
  expect(labelSpot(point, 'rise', false)).toEqual({ x: 96, y: 106, anchor: 'end' });
});

test('where something stands already, a label goes to the other side, or farther to its own', () => {
  const point = { x: 100, y: 120, room: 120 };
  const places = (turn: 'low' | 'high' | 'flat' | 'rise' | 'fall') =>
    labelSpots(point, turn, false).map(({ x, y }) => [x, y]);
  expect(places('low')).toEqual([
    [100, 147],
    [100, 103],
  ]);
  expect(places('high')).toEqual(places('low').toReversed());
  expect(places('flat')).toEqual(places('high'));
  expect(places('fall')).toEqual([
    [104, 106],
    [112, 106],
  ]);
  expect(places('rise')).toEqual([
    [96, 106],
    [88, 106],
  ]);
});

test('the word goes first where there is little room, then the number, but for the low and the high point', () => {
  const words = { glyph: '▼▼', number: '−1.7', word: 'very poor' };
  expect(labelFor(words, 150, false, false)).toBe('▼▼ −1.7 very poor');
  expect(labelFor(words, 119, false, false)).toBe('▼▼ −1.7');
  expect(labelFor({ ...words, word: '很差' }, 110, false, true)).toBe('▼▼ −1.7 很差');
  expect(labelFor(words, 55, false, false)).toBe('▼▼');
  expect(labelFor(words, 55, true, false)).toBe('▼▼ −1.7');
  expect(labelFor(words, 20, false, false)).toBe('');
});

test('a label beside its dot has the way to the next dot, one above or below it the column', () => {
  const points = [
    { x: 60, y: 50, room: 120 },
    { x: 140, y: 80, room: 40 },
    { x: 180, y: 120, room: 40 },
  ];
  expect(labelRoom(points, 1, 'fall')).toBe(40);
  expect(labelRoom(points, 1, 'rise')).toBe(80);
  expect(labelRoom(points, 0, 'high')).toBe(120);
});
