import { expect, test } from 'vitest';
import { directionOf, unitOf } from './metric-types.js';

test('a type implies a unit and a direction', () => {
  expect(unitOf({ type: 'churn-rate' })).toBe('%');
  expect(directionOf({ type: 'churn-rate' })).toBe('down');
});

test('what a metric says itself comes first', () => {
  expect(unitOf({ type: 'response-time', unit: 'h' })).toBe('h');
  expect(directionOf({ type: 'ces', direction: 'down' })).toBe('down');
});

test('a custom metric implies nothing', () => {
  expect(unitOf({ type: 'custom' })).toBeUndefined();
  expect(directionOf({ type: 'custom' })).toBeUndefined();
});
