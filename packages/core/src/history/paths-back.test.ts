import { expect, test } from 'vitest';
import { journey, workspaceFrom } from '../../test/diff/compared.js';
import { allThings, pathsBack, pathsOver, type State } from './index.js';

const first = journey();
const texts = [
  first,
  journey([['id: card, name', 'id: enter, formerly: [card], name']]),
  journey([
    ['id: card, name', 'id: enter, formerly: [card], name'],
    ['id: pay\n', 'id: payment\n    formerly: [pay]\n'],
  ]),
  first.replace('painPoints:\n  - { id: slow, name: Slow, at: [choose/compare/chat] }\n', ''),
  'stages: [',
  first,
];
const states = texts.map(
  (text, index): State => ({
    label: `${index}`,
    workspace: workspaceFrom({ 'a.yaml': text }),
  }),
);

test('many things followed together are each called as when they are followed alone', () => {
  const newest = states.at(-1);
  const things = newest ? [...allThings(newest.workspace), { kind: 'step', path: 'buy:payment/enter' }] : [];
  expect(things.length).toBeGreaterThan(8);
  const together = [...pathsBack(states.toReversed(), things)].toReversed();
  expect(together.map(({ state }) => state)).toEqual(states);
  for (const thing of things) {
    expect(together.map(({ paths }) => paths.get(thing))).toEqual(pathsOver(states, thing));
  }
});

test('a state is taken only when what came after it was told', () => {
  const taken: string[] = [];
  function* taking() {
    for (const state of states.toReversed()) {
      taken.push(state.label);
      yield state;
    }
  }
  const told: string[] = [];
  for (const { state } of pathsBack(taking(), [{ kind: 'journey', path: 'buy' }])) {
    told.push(state.label);
    expect(taken).toEqual(told);
  }
  expect(told).toEqual(['5', '4', '3', '2', '1', '0']);
});
