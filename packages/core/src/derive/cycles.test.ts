import { expect, test } from 'vitest';
import { cyclesIn } from './cycles.js';

const cycles = (graph: Readonly<Record<string, readonly string[]>>) => cyclesIn(new Map(Object.entries(graph)));

test('a graph without circles has none, however often its ways meet', () => {
  expect(cycles({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['unknown'] })).toEqual([]);
});

test('each circle is found once, in the order of the graph, with its members in that order', () => {
  expect(cycles({ start: ['c'], b: ['a'], c: ['b'], a: ['c'], self: ['self'], x: ['y', 'a'], y: ['x'] })).toEqual([
    ['b', 'c', 'a'],
    ['self'],
    ['x', 'y'],
  ]);
});

test('a long chain does not exhaust the stack', () => {
  const nodes = Array.from({ length: 20_000 }, (_, index) => `n${index}`);
  const graph = new Map(nodes.map((node, index) => [node, [nodes[(index + 1) % nodes.length]!]]));
  expect(cyclesIn(graph)).toEqual([nodes]);
});
