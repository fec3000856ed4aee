import { expect, test } from 'vitest';
import { compared, journey } from '../../test/diff/compared.js';

const suspects = (...change: [string, string][]) =>
  compared({ 'a.yaml': journey() }, { 'a.yaml': journey(change) }).changes.map(({ id, suspect }) => [id, suspect]);

test('one gone and one new in one list are perhaps one thing where they have one name', () => {
  expect(suspects(['id: slow, name: Slow, at: [choose/compare/chat]', 'id: long, name: Slow, at: [pay]'])).toEqual([
    ['pain-point-removed', 'buy#long'],
    ['pain-point-added', 'buy#slow'],
  ]);
});

test('or where all else is the same', () => {
  expect(suspects(['id: slow, name: Slow', 'id: long, name: Long'])).toEqual([
    ['pain-point-removed', 'buy#long'],
    ['pain-point-added', 'buy#slow'],
  ]);
});

test('but not where both differ', () => {
  expect(suspects(['id: slow, name: Slow, at: [choose/compare/chat]', 'id: long, name: Long, at: [pay]'])).toEqual([
    ['pain-point-removed', undefined],
    ['pain-point-added', undefined],
  ]);
});

test('one is perhaps one other, not two', () => {
  const two = 'painPoints:\n  - { id: one, name: Slow, at: [pay] }\n  - { id: two, name: Slow, at: [pay] }\n';
  expect(suspects([/painPoints[\s\S]*/.exec(journey())?.[0] ?? '', two])).toEqual([
    ['pain-point-removed', 'buy#one'],
    ['pain-point-added', 'buy#slow'],
    ['pain-point-added', undefined],
  ]);
});
