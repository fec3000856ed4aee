import { describe, expect, test } from 'vitest';
import { first, versions } from '../../test/history/states.js';
import { feelingsOver, openSince } from './index.js';

describe('a pain point', () => {
  const state = (status: string) => first.replace('id: slow, name', `id: slow, status: ${status}, name`);

  test('is open since the first state of the last run in which it is', () => {
    const states = versions(first, state('resolved'), state('open'), state('acknowledged'));
    expect(openSince(states, 'buy#slow')?.label).toBe('2');
    expect(openSince(states.slice(0, 2), 'buy#slow')).toBeUndefined();
    expect(openSince(states.slice(0, 1), 'buy#slow')?.label).toBe('0');
  });

  test('is open through renames', () => {
    const long = first.replace('id: slow, name', 'id: long, formerly: [slow], name');
    expect(openSince(versions(first, long), 'buy#long')?.label).toBe('0');
  });
});

test('a feeling is known over states, and the curve of a journey by the steps of today', () => {
  const felt = (score: number) => first.replace('id: card, name', `id: card, feeling: { score: ${score} }, name`);
  const now = felt(1).replace('id: card,', 'id: enter, formerly: [card],');
  const states = versions(felt(-1), now);
  expect(feelingsOver(states, { kind: 'step', path: 'buy:pay/enter' })).toEqual([
    { state: states[0], path: 'buy:pay/card', score: -1 },
    { state: states[1], path: 'buy:pay/enter', score: 1 },
  ]);
  const [then] = feelingsOver(states, { kind: 'journey', path: 'buy' });
  expect(then).toEqual({
    state: states[0],
    path: 'buy',
    score: -1,
    curve: [
      { path: 'buy:choose/compare', name: { en: 'Compares' }, now: 'buy:choose/compare' },
      { path: 'buy:pay/card', name: { en: 'Enters card' }, score: -1, now: 'buy:pay/enter' },
    ],
  });
});
