import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journey, workspaceFrom } from '../../test/diff/compared.js';
import { first, inOtherStage, renamed, statesOf, versions } from '../../test/history/states.js';
import { type HistoryOptions, historyOf, pathsOver, type State } from './index.js';

/** Each entry as its state, what it is and the ids of its changes. */
const told = (states: readonly State[], kind: string, path: string, options?: HistoryOptions) =>
  historyOf(states, { kind, path }, options).map(({ state, what, subject, changes }) =>
    [state.label, what, subject.path, ...changes.map(({ id }) => id)].join(' '),
  );

describe('the history of a thing', () => {
  test('that is never edited is its birth', () => {
    expect(told(versions(first, `# words\n${first}`, first), 'step', 'buy:pay/card')).toEqual([
      '0 added buy:pay/card journey-added',
    ]);
  });

  test('has what changed, newest first, through a chain of renames', () => {
    const better = renamed.replace('name: Enters card', 'name: Types card');
    const again = better.replace('id: enter, formerly: [card]', 'id: type, formerly: [enter, card]');
    expect(told(versions(first, renamed, better, again), 'step', 'buy:pay/type')).toEqual([
      '3 changed buy:pay/type step-renamed',
      '2 changed buy:pay/enter step-name-changed',
      '1 changed buy:pay/enter step-renamed',
      '0 added buy:pay/card journey-added',
    ]);
  });

  test('has what gave another path to what it stands in', () => {
    expect(told(versions(first, inOtherStage), 'step', 'buy:payment/card')).toEqual([
      '1 changed buy:payment/card stage-renamed',
      '0 added buy:pay/card journey-added',
    ]);
  });

  test('goes on in the place that it moved from, also in another journey', () => {
    const other = journey([
      ['id: buy\n', 'id: lease\n'],
      ['painPoints:\n  - { id: slow, name: Slow, at: [choose/compare/chat] }\n', ''],
    ]);
    const without = first
      .replace('  - { id: slow, name: Slow, at: [choose/compare/chat] }\n', '')
      .replace('painPoints:\n', '');
    const taken = `${other}painPoints:\n  - { id: slow, formerly: ["buy#slow"], name: Slow, at: [choose/compare/chat] }\n`;
    const states = statesOf({ 'a.yaml': first, 'b.yaml': other }, { 'a.yaml': without, 'b.yaml': taken });
    expect(told(states, 'pain-point', 'lease#slow')).toEqual([
      '1 changed lease#slow pain-point-moved pain-point-place-added pain-point-place-removed',
      '0 added buy#slow journey-added',
    ]);
  });

  test('has that it went and came back, under the path it had', () => {
    const without = first.replace(
      '- { id: card, name: Enters card, next: [{ to: choose/compare }] }',
      '- { id: cash, name: Pays cash }',
    );
    expect(told(versions(first, without, without, first), 'step', 'buy:pay/card')).toEqual([
      '3 added buy:pay/card step-added',
      '1 removed buy:pay/card step-removed',
      '0 added buy:pay/card journey-added',
    ]);
    expect(told(versions(first, without), 'step', 'buy:pay/card')).toEqual([
      '1 removed buy:pay/card step-removed',
      '0 added buy:pay/card journey-added',
    ]);
  });

  test('follows a rename that was declared only later', () => {
    const undeclared = first.replace('id: card, name', 'id: enter, name');
    expect(told(versions(first, undeclared, renamed), 'step', 'buy:pay/enter')).toEqual([
      '2 changed buy:pay/enter step-formerly-added',
      '1 changed buy:pay/enter step-removed step-added',
      '0 added buy:pay/card journey-added',
    ]);
    expect(told(versions(first, undeclared), 'step', 'buy:pay/enter')[0]).toBe('1 added buy:pay/enter step-added');
  });

  test('has that it was retired', () => {
    const live = first.replace('id: chat, name', 'id: chat, status: live, name');
    const retired = first.replace('id: chat, name', 'id: chat, status: retired, name');
    expect(told(versions(live, retired), 'touchpoint', 'buy:choose/compare/chat')[0]).toBe(
      '1 changed buy:choose/compare/chat touchpoint-retired',
    );
  });

  test('tells of what stands in it where that is asked for', () => {
    expect(told(versions(first, renamed), 'stage', 'buy:pay')).toEqual(['0 added buy:pay journey-added']);
    expect(told(versions(first, renamed), 'stage', 'buy:pay', { inside: true })).toEqual([
      '1 changed buy:pay step-renamed',
      '0 added buy:pay journey-added',
    ]);
  });

  test('steps over states that could not be read: what they brought is told of the next', () => {
    const broken = { 'buy.journey.yaml': 'kind: [' };
    const better = first.replace('name: Enters card', 'name: Types card');
    const states = statesOf({ 'buy.journey.yaml': first }, broken, { 'buy.journey.yaml': better });
    expect(told(states, 'step', 'buy:pay/card')).toEqual([
      '2 changed buy:pay/card step-name-changed',
      '0 added buy:pay/card journey-added',
    ]);
    expect(pathsOver(states, { kind: 'step', path: 'buy:pay/card' })).toEqual([
      'buy:pay/card',
      undefined,
      'buy:pay/card',
    ]);
    expect(told(statesOf({ 'buy.journey.yaml': first }, broken), 'step', 'buy:pay/card')).toHaveLength(1);
  });

  test('steps over states in which its id stands twice', () => {
    const twice = first.replace('- { id: card, name', '- { id: card, name: Second }\n      - { id: card, name');
    const better = first.replace('name: Enters card', 'name: Types card');
    expect(told(versions(first, twice, better), 'step', 'buy:pay/card')).toEqual([
      '2 changed buy:pay/card step-name-changed',
      '0 added buy:pay/card journey-added',
    ]);
    expect(told(versions(first, twice), 'step', 'buy:pay/card')).toEqual(['0 added buy:pay/card journey-added']);
  });

  test('of what never was is empty', () => {
    expect(told(versions(first), 'step', 'buy:pay/cash')).toEqual([]);
    expect(told([], 'step', 'buy:pay/card')).toEqual([]);
  });
});

test('the path of a thing is known in every state', () => {
  const states = versions(first, renamed, renamed.replace('id: pay\n', 'id: payment\n    formerly: [pay]\n'));
  expect(pathsOver(states, { kind: 'step', path: 'buy:payment/enter' })).toEqual([
    'buy:pay/card',
    'buy:pay/enter',
    'buy:payment/enter',
  ]);
});

test('a history over states is that over any of them and what came between, put together', () => {
  const texts = [
    first,
    renamed,
    renamed.replace('name: Enters card', 'name: Types card'),
    renamed.replace(
      '- { id: enter, formerly: [card], name: Enters card, next: [{ to: choose/compare }] }',
      '- { id: cash, name: Cash }',
    ),
    inOtherStage,
  ];
  const all = texts.map((text) => workspaceFrom({ 'a.yaml': text }));
  fc.assert(
    fc.property(fc.array(fc.nat(all.length - 1), { minLength: 1, maxLength: 8 }), (picked) => {
      const states = picked.flatMap((index, label) => {
        const workspace = all[index];
        return workspace ? [{ label: `${label}`, workspace }] : [];
      });
      for (const path of ['buy:pay/card', 'buy:pay/enter', 'buy:payment/card']) {
        const thing = { kind: 'step', path };
        const entries = historyOf(states, thing);
        const labels = entries.map(({ state }) => Number(state.label));
        expect(labels).toEqual([...new Set(labels)].sort((a, b) => b - a));
        const paths = pathsOver(states, thing);
        expect(entries.length > 0).toBe(paths.some((one) => one !== undefined));
        // What stands in a state without an entry is what stood in the one before.
        for (const [index, one] of paths.entries()) {
          if (index > 0 && !labels.includes(index)) expect([index, one]).toEqual([index, paths[index - 1]]);
        }
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});
