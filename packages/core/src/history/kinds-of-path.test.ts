import { expect, test } from 'vitest';
import { fullWorld } from '../../test/diff/full-world.js';
import { sideOf } from '../../test/diff/sides.js';
import { kinds } from '../model/kinds.js';
import { kindsOfPath } from './kinds-of-path.js';
import { allThings } from './things.js';

test('the path of a thing of every kind tells of that kind', () => {
  const things = allThings(sideOf(fullWorld()).workspace);
  expect(new Set(things.map(({ kind }) => kind))).toEqual(new Set(kinds));
  const missed = things.filter(({ kind, path }) => !kindsOfPath(path).some((one) => one === kind));
  expect(missed).toEqual([]);
});

test('what no path is written like tells of none', () => {
  expect(['', ':', 'a:', 'a/b', 'a:b/c/d/e', 'a#'].flatMap(kindsOfPath)).toEqual([]);
});
