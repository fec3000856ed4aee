import { expect, test } from 'vitest';
import { compared, journey, lines } from '../../test/diff/compared.js';

const without = { 'a.yaml': journey() };
const strategy =
  'kind: strategy\nvision: Everybody runs\nobjectives:\n  - { id: lift, name: Lift it, by: 2026-12-31 }\n';

test('a strategy comes and goes with what it says', () => {
  const withIt = { ...without, 'strategy.yaml': strategy };
  expect(lines(compared(without, withIt))).toEqual([
    'strategy-field-changed strategy',
    'objective-added strategy#lift',
  ]);
  expect(lines(compared(withIt, without))).toEqual([
    'objective-removed strategy#lift',
    'strategy-field-changed strategy',
  ]);
});

test('a strategy that cannot be read has not gone', () => {
  const { changes, notes } = compared(
    { ...without, 'strategy.yaml': strategy },
    { ...without, 'strategy.yaml': 'kind: [' },
  );
  expect(changes).toEqual([]);
  expect(notes.map(({ file }) => file)).toEqual(['strategy.yaml']);
});
