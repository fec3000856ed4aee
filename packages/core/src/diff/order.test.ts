import { expect, test } from 'vitest';
import { workspaceOf } from '../../test/workspace.js';
import { changedTexts, diff } from './index.js';

/** A journey whose stages are written before what it says of itself, or behind it. */
function journey(about: string, stages: string, isUpsideDown: boolean) {
  const parts = ['kind: journey\nid: buy\npersonas: [maya]\nowner: shop\n', about, stages];
  return workspaceOf({ 'buy.journey.yaml': (isUpsideDown ? parts.toReversed() : parts).join('') });
}
const was = 'name: Buy\ngoal: Shoes\n';
const is = 'name: Buy\ngoal: Shoes that fit\n';
const stage = (id: string, name: string) => `  - { id: ${id}, name: ${name} }\n`;
const base = `stages:\n${stage('gone', 'Gone')}${stage('choose', 'Choose')}${stage('pay', 'Pay')}`;
const head = `stages:\n${stage('choose', 'Chooses')}${stage('pay', 'Pays')}${stage('fresh', 'Fresh')}`;

test.each([false, true])(
  'changes stand outer before inner, in the order of the model; upside down in its file: %s',
  (turned) => {
    const { changes } = diff(journey(was, base, false), journey(is, head, turned));
    expect(changes.map(({ level, id, subject }) => `${level} ${id} ${subject.path}`)).toEqual([
      'breaking stage-removed buy:gone',
      'info journey-text-changed buy',
      'info stage-name-changed buy:choose',
      'info stage-name-changed buy:pay',
      'info stage-added buy:fresh',
    ]);
  },
);

test('a change of words leads to the words, and another to none', () => {
  const { changes } = diff(journey(was, base, false), journey(is, head, false));
  expect(changes.map((change) => changedTexts(change))).toEqual([
    undefined,
    { before: [{ en: 'Shoes' }], after: [{ en: 'Shoes that fit' }], field: "customer's goal" },
    { before: [{ en: 'Choose' }], after: [{ en: 'Chooses' }], field: 'name' },
    { before: [{ en: 'Pay' }], after: [{ en: 'Pays' }], field: 'name' },
    undefined,
  ]);
});
