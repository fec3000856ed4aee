import { expect, test } from 'vitest';
import { found, journeyText } from '../../test/found.js';
import { improvesWrongState } from './improves-wrong-state.js';
import { toBeNotBetter } from './to-be-not-better.js';
import { toBePersonaMismatch } from './to-be-persona-mismatch.js';
import { toBeSkeleton } from './to-be-skeleton.js';

const stage = (id: string, score: string, formerly = '') =>
  `- { id: ${id}, name: ${id}, owner: ecommerce${formerly}, steps: [{ id: s, name: S${score && `, feeling: { score: ${score} }`} }] }`;
const pair = (asIs: string, toBe: string, more = '', target = 'state: to-be') => ({
  'now.journey.yaml': journeyText('now', asIs, more).replace('Buy shoes', 'Now'),
  'then.journey.yaml': journeyText('then', toBe, `${target}\nimproves: now`).replace('Buy shoes', 'Then'),
});
const same = stage('a', '0');

test.each([
  [
    'an as-is journey improves',
    pair(same, same, '', 'state: as-is'),
    ['now | “Then” improves “Now”, but it is an as-is journey itself.'],
  ],
  [
    'a to-be journey is improved',
    pair(same, same, 'state: to-be'),
    ['now | “Then” improves “Now”, but that one is no as-is journey.'],
  ],
  [
    'what is improved is not known',
    { 'then.journey.yaml': journeyText('then', same, 'state: to-be\nimproves: nothing') },
    [],
  ],
  ['the one improves the other', pair(same, same), []],
])('%s', (_, files, expected) => {
  expect(found(improvesWrongState, files)).toEqual(expected);
});

test.each([
  ['lower', pair(stage('a', '1'), stage('a', '0.99')), ['a | “a” scores +0.99; today it is +1.0.']],
  ['equal as readers see it', pair(stage('a', '0.994'), stage('a', '0.993')), []],
  ['without a score', pair(stage('a', '1'), stage('a', '')), []],
  [
    'under another id',
    pair(stage('a', '1'), stage('b', '0', ', formerly: [a]')),
    ['b | “b” scores 0.0; today it is +1.0.'],
  ],
  ['without a match', pair(stage('a', '1'), stage('b', '0')), []],
  ['against a to-be journey', pair(stage('a', '1'), stage('a', '0'), 'state: to-be'), []],
])('a stage that is %s', (_, files, expected) => {
  expect(found(toBeNotBetter, files)).toEqual(expected);
});

test('fewer stages, unless some of the other journey could not be read', () => {
  const two = `${stage('a', '0')}\n  ${stage('b', '0')}`;
  expect(found(toBeSkeleton, pair(two, same))).toEqual(['then | “Then” has 1 of the 2 stages that “Now” has.']);
  expect(found(toBeSkeleton, pair(two, two))).toEqual([]);
  expect(found(toBeSkeleton, pair(same, two))).toEqual([]);
  expect(found(toBeSkeleton, pair(`${two}\n  - { id: c }`, same)).filter((one) => one.includes('|'))).toEqual([]);
});

test('personas are compared as a set, by what they are called now, and only where all are known', () => {
  const called = (ids: string, others: string) => {
    const files = pair(same, same);
    return {
      'now.journey.yaml': files['now.journey.yaml'].replace('[runner, giver]', ids),
      'then.journey.yaml': files['then.journey.yaml'].replace('[runner, giver]', others),
      'runner.persona.yaml': 'kind: persona\nid: runner\nformerly: [jogger]\nname: Maya',
    };
  };
  expect(found(toBePersonaMismatch, called('[runner, giver]', '[giver, jogger]'))).toEqual([]);
  expect(found(toBePersonaMismatch, called('[runner]', '[runner, runer]'))).toEqual([]);
  expect(found(toBePersonaMismatch, called('[runner, giver]', '[giver]'))).toEqual([
    '[giver] | “Then” is for Sam; “Now” is for Maya and Sam.',
  ]);
});
