import { describe, expect, test } from 'vitest';
import { compared, journey, lines } from '../../test/diff/compared.js';

const told = (...change: [string, string][]) => lines(compared({ 'a.yaml': journey() }, { 'a.yaml': journey(change) }));

describe('the same thing', () => {
  test('has another id where it says which it had; what stands in it, and what refers to it, stays', () => {
    expect(told(['id: choose\n', 'id: look\n    formerly: [choose]\n'])).toEqual([
      'stage-renamed buy:look choose → look',
    ]);
  });

  test('is one with another name and other content', () => {
    expect(told(['name: Choose', 'name: Look around'])).toEqual(['stage-name-changed buy:choose']);
  });

  test('stands elsewhere where it says where it stood', () => {
    const chat = '{ id: chat, name: Chat, channel: web }';
    const moved = `next: [{ to: choose/compare }], touchpoints: [${chat.replace(' }', ', formerly: ["buy:choose/compare/chat"] }')}]`;
    const change: [string, string][] = [
      [`, touchpoints: [${chat}]`, ''],
      ['next: [{ to: choose/compare }]', moved],
    ];
    expect(told(...change)).toEqual(['touchpoint-moved buy:pay/card/chat buy:choose/compare/chat → buy:pay/card/chat']);
  });

  test('is another one with another id and no word of the old one', () => {
    const { changes } = compared({ 'a.yaml': journey() }, { 'a.yaml': journey([['id: slow', 'id: long']]) });
    expect(changes.map(({ id, subject, suspect }) => [id, subject.path, suspect])).toEqual([
      ['pain-point-removed', 'buy#slow', 'buy#long'],
      ['pain-point-added', 'buy#long', 'buy#slow'],
    ]);
  });
});

describe('a journey with another id', () => {
  const other = journey([
    ['id: buy', 'id: order'],
    ['name: Buy', 'name: Order\nimproves: buy'],
  ]);

  test('is one thing; those that refer to it by the old id have not changed', () => {
    const head = journey([['id: buy\n', 'id: purchase\nformerly: [buy]\n']]);
    expect(lines(compared({ 'a.yaml': journey(), 'b.yaml': other }, { 'a.yaml': head, 'b.yaml': other }))).toEqual([
      'journey-renamed purchase buy → purchase',
    ]);
  });

  test('without a word is gone, and new', () => {
    const head = journey([['id: buy\n', 'id: purchase\n']]);
    expect(lines(compared({ 'a.yaml': journey() }, { 'a.yaml': head }))).toEqual([
      'journey-removed buy',
      'journey-added purchase',
    ]);
  });

  test('takes its measurements along, with the place that they belong to', () => {
    const metrics = `kind: metrics
items:
  - id: wait
    name: Wait
    measurements: [{ date: 2026-01-31, value: 3, journey: buy, place: choose }]`;
    const head = journey([
      ['id: buy\n', 'id: purchase\nformerly: [buy]\n'],
      ['id: choose\n', 'id: look\n    formerly: [choose]\n'],
    ]);
    const both = { 'metrics.yaml': metrics };
    expect(lines(compared({ 'a.yaml': journey(), ...both }, { 'a.yaml': head, ...both }))).toEqual([
      'journey-renamed purchase buy → purchase',
      'stage-renamed purchase:look choose → look',
    ]);
    const edited = { 'metrics.yaml': `${metrics}\n    unit: min` };
    expect(lines(compared({ 'a.yaml': journey(), ...both }, { 'a.yaml': head, ...edited })).at(-1)).toBe(
      'metric-unit-changed wait undefined → min',
    );
  });
});

test('a stage that moved to another journey is told as renamed, for nothing calls it moved', () => {
  const one = journey();
  const two = journey([['id: buy', 'id: order']]);
  const stage = `  - id: pay
    name: Pay
    owner: shop
    steps:
      - { id: card, name: Enters card, next: [{ to: choose/compare }] }
`;
  const moved = stage.replaceAll('pay', 'settle').replace('name: Pay', 'formerly: ["buy:pay"]\n    name: Pay');
  const head = { 'a.yaml': one.replace(stage, ''), 'b.yaml': two.replace('painPoints', `${moved}painPoints`) };
  expect(lines(compared({ 'a.yaml': one, 'b.yaml': two }, head))).toEqual([
    'stage-renamed order:settle buy:pay → order:settle',
    'step-next-removed order:settle/card',
    'step-next-added order:settle/card',
  ]);
});

test('an id that stands twice in its list is compared with nothing, and said', () => {
  const twice = journey([['painPoints:\n', 'painPoints:\n  - { id: slow, name: Slower, at: [pay] }\n']]);
  const { changes, notes } = compared({ 'a.yaml': journey() }, { 'a.yaml': twice });
  expect(changes).toEqual([]);
  expect(notes).toEqual([
    {
      side: 'head',
      file: 'a.yaml',
      message: 'The id slow stands twice in a.yaml on head: none of the two is compared.',
    },
  ]);
});

test('so is one that stands in two files, and what refers to it has not changed', () => {
  const teams = 'kind: teams\nitems: [{ id: shop, name: Shop }]\n';
  const head = { 'a.yaml': journey(), 'teams.yaml': teams, 'more.teams.yaml': teams.replace('Shop', 'Store') };
  const { changes, notes } = compared({ 'a.yaml': journey(), 'teams.yaml': teams }, head);
  expect(changes).toEqual([]);
  expect(notes.map(({ side, file }) => [side, file])).toEqual([
    ['head', 'more.teams.yaml'],
    ['head', 'teams.yaml'],
  ]);
});
