import { expect, test } from 'vitest';
import { pointNames } from './point-names.js';

const at = (number: number, x: number, y: number, name = `Point ${number}`) => ({ number, name, x, y });

test('points with room about them bear their names', () => {
  expect(pointNames([at(1, 0.2, 0.8), at(2, 0.7, 0.3)])).toEqual(['Point 1', 'Point 2']);
});

test.each([
  ['too near', [at(1, 0.5, 0.5), at(2, 0.55, 0.55)]],
  [
    'names that would run into each other',
    [at(1, 0.4, 0.5, 'A name that is rather long'), at(2, 0.6, 0.52, 'And another that is')],
  ],
  ['a name that would leave the picture', [at(1, 0.05, 0.5, 'A rather long name'), at(2, 0.6, 0.2)]],
  ['a wide Chinese name', [at(1, 0.1, 0.5, '在浏览器里用仓库模板开始'), at(2, 0.6, 0.2)]],
])('%s: points bear numbers', (_, points) => {
  expect(pointNames(points)).toEqual(['1', '2']);
});

test('more than six points bear numbers', () => {
  const points = [1, 2, 3, 4, 5, 6, 7].map((number) => at(number, 0.5, number / 8));
  expect(pointNames(points.slice(0, 6))[0]).toBe('Point 1');
  expect(pointNames(points)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
});
