import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Files, journey, workspaceFrom } from '../../test/diff/compared.js';
import { blameOf, feelingsOver, type HistoryOptions, historyOf, openSince, pathsOver, type State } from './index.js';

/** States by label: `0`, `1`, …, oldest first. */
const statesOf = (...files: readonly Files[]): readonly State[] =>
  files.map((one, index) => ({ label: `${index}`, workspace: workspaceFrom(one) }));
const versions = (...texts: readonly string[]) => statesOf(...texts.map((text) => ({ 'a.yaml': text })));

/** Each entry as its state, what it is and the ids of its changes. */
const told = (states: readonly State[], kind: string, path: string, options?: HistoryOptions) =>
  historyOf(states, { kind, path }, options).map(({ state, what, subject, changes }) =>
    [state.label, what, subject.path, ...changes.map(({ id }) => id)].join(' '),
  );

const first = journey();
const renamed = journey([['id: card, name', 'id: enter, formerly: [card], name']]);
const inOtherStage = journey([['id: pay\n', 'id: payment\n    formerly: [pay]\n']]);

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

describe('who set a field', () => {
  const blamed = (states: readonly State[], kind: string, path: string) =>
    blameOf(states, { kind, path }).map(
      ({ state, field, value }) => `${state.label} ${field} ${JSON.stringify(value)}`,
    );

  test('is the first that says what is said since; layout, files, ids and places set nothing else', () => {
    const person = (id: string) => `kind: persona\nid: ${id}\nname: Runner\nquote: Go\n`;
    const reworded = renamed.replace('name: Enters card', 'name: Types card');
    const laidOut = reworded
      .replace(
        '- { id: enter, formerly: [card], name: Types card,',
        '- # first\n        id: enter\n        formerly: [card]\n        name: "Types card"\n       ',
      )
      .replace(' next: [{ to: choose/compare }] }', ' next: [{ to: choose/compare }]')
      .replace('personas: [runner]', 'personas: [athlete]');
    const states = statesOf(
      { 'a.yaml': first, 'p.yaml': person('runner') },
      { 'a.yaml': renamed, 'p.yaml': person('runner') },
      { 'b.yaml': reworded, 'p.yaml': person('runner') },
      { 'b.yaml': laidOut, 'p.yaml': person('athlete\nformerly: [runner]') },
    );
    expect(blamed(states, 'step', 'buy:pay/enter')).toEqual([
      '1 id "enter"',
      '1 formerly "card"',
      '2 name "Types card"',
    ]);
    expect(blamed(states, 'journey', 'buy').slice(0, 4)).toEqual([
      '0 id "buy"',
      '0 name "Buy"',
      '0 personas "athlete"',
      '0 owner "shop"',
    ]);
  });

  test('of a text is told by language, of a list by entry', () => {
    const two = first
      .replace('goal: Shoes', 'goal: { en: Shoes, zh-CN: 跑鞋 }')
      .replace('personas: [runner]', 'personas: [gifter, runner]');
    expect(blamed(versions(first, two), 'journey', 'buy').slice(2)).toEqual([
      '1 personas "gifter"',
      '0 personas "runner"',
      '0 owner "shop"',
      '0 goal.en "Shoes"',
      '1 goal.zh-CN "跑鞋"',
    ]);
  });
});

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
