import { diff, type Entity, entitiesOf, match } from '@journey-as-code/core';
import { expect, test } from 'vitest';
import { threeReleases } from '../../../test/three-releases.js';
import { type Merged, mergedMap } from './merged.js';

/** A map of two releases in few words: what became of each thing, and what stands in it. */
function mapOf(from: string, to: string): unknown {
  const [was, is] = [from, to].map(threeReleases.workspaceOf);
  if (!was || !is) throw new Error('Both releases are there.');
  const [olds, news] = [entitiesOf(was), entitiesOf(is)];
  const [base, head] = [olds, news].map((all) => all.find(({ path }) => path === 'buy-shoes'));
  if (!base || !head) throw new Error('Both have the journey.');
  return mergedMap(base, head, match(olds, news), diff(was, is).changes).map(told);
}

function told({ base, head, fate, elsewhere, changes, inner }: Merged): unknown {
  const idOf = (one: Entity | undefined) => one?.id ?? '–';
  const name = `${idOf(base)} → ${idOf(head)}: ${fate}${elsewhere ? ` (${elsewhere.path})` : ''}`;
  const ids = changes.map(({ id }) => id);
  return [name, ...(ids.length > 0 ? [ids] : []), ...inner.map(told)];
}

test('a map of two releases holds each thing once, and a mark where another one stood', () => {
  expect(mapOf('1.1.0', '1.2.0')).toEqual([
    [
      'choose → choose: same',
      ['compares → compares: changed', ['step-text-changed', 'step-translation-changed'], ['list → list: same']],
      ['asks → –: moved (buy-shoes:pay/asks)'],
    ],
    [
      'pay → pay: same',
      ['– → asks: moved (buy-shoes:choose/asks)', ['step-moved'], ['chat → chat: same']],
      ['pays → pays-by-card: changed', ['step-renamed', 'step-feeling-raised'], ['checkout → checkout: same']],
    ],
  ]);
});

test('what is gone stands where it stood', () => {
  expect(mapOf('1.0.0', '1.1.0')).toEqual([
    [
      'choose → choose: same',
      [
        'compares → compares: changed',
        ['step-text-changed'],
        ['list → list: same'],
        ['ad → –: removed', ['touchpoint-removed']],
      ],
      ['asks → asks: same', ['chat → chat: same']],
    ],
    ['pay → pay: same', ['pays → pays: changed', ['step-feeling-dropped'], ['checkout → checkout: same']]],
  ]);
  expect(mapOf('1.1.0', '1.0.0')).toEqual([
    [
      'choose → choose: same',
      [
        'compares → compares: changed',
        ['step-text-changed'],
        ['list → list: same'],
        ['– → ad: added', ['touchpoint-added']],
      ],
      ['asks → asks: same', ['chat → chat: same']],
    ],
    ['pay → pay: same', ['pays → pays: changed', ['step-feeling-raised'], ['checkout → checkout: same']]],
  ]);
});
