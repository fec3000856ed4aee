import { describe, expect, test } from 'vitest';
import { check } from '../check.js';
import { type FreshFindings, freshFindings } from './fresh-findings.js';

const config = 'schemaVersion: 1\nname: Shop\nlocales: [en, zh]\nlint: { preset: strict }\n';
const teams = 'kind: teams\nitems:\n  - { id: shop, name: { en: Web shop, zh: 网店 } }\n';
const journey = `kind: journey
id: buy-shoes
name: { en: Buy shoes, zh: 买鞋 }
personas: [maya]
owner: shop
goal: { en: Shoes that fit, zh: 合脚的鞋 }
stages:
  - id: pay
    name: { en: Pay, zh: 付款 }
    owner: shop
    steps:
      - id: enter-card
        name: { en: Enters card, zh: 输入卡号 }
`;
const first = { 'journey.config.yaml': config, 'teams.yaml': teams, 'buy-shoes.journey.yaml': journey };

type Files = Readonly<Record<string, string>>;

/** What is new in files beside others, both checked in a language: ids with their places, and how many are not. */
function fresh(base: Files, head: Files, language = 'en') {
  const found = (files: Files) => {
    const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
    return check(sources, { language, asOf: '2026-01-31' });
  };
  return shown(freshFindings(found(base), found(head), language));
}

const shown = ({ added, kept, removed }: FreshFindings) => ({
  added: added.map(({ id, subject, file, message }) => `${id} ${subject?.path ?? file}: ${message}`),
  kept,
  removed,
});

/** How many findings the first version has. */
const { kept: all } = fresh(first, first);

/** The first version with an edited journey. */
const edited = (...edits: readonly (readonly [string, string])[]): Files => ({
  ...first,
  'buy-shoes.journey.yaml': edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${from} is not there.`);
    return text.replaceAll(from, to);
  }, journey),
});
const nothing = { added: [], kept: all, removed: 0 };

test('the first version has findings to be known again', () => {
  expect(all).toBeGreaterThan(8);
});

describe.each(['en', 'zh-CN'])('told in %s, nothing is new where', (language) => {
  test.each<[string, Files]>([
    ['nothing changed', first],
    ['lines moved', edited(['kind: journey\n', '# A line.\n\n\nkind: journey\n'])],
    ['a stage has another id, and says which it had', edited(['- id: pay', '- id: payment\n    formerly: [pay]'])],
    ['a step has another name', edited(['Enters card', 'Types the card'], ['输入卡号', '填写卡号'])],
    [
      'a stage has another id and name',
      edited(['- id: pay', '- id: payment\n    formerly: [pay]'], ['{ en: Pay,', '{ en: Payment,'], ['付款', '支付']),
    ],
  ])('%s', (_, head) => {
    expect(fresh(first, head, language)).toEqual(nothing);
  });
});

test('a file that moved takes what cannot be read in it along', () => {
  const base = { ...first, 'other.journey.yaml': 'kind: journey\nid: [' };
  const { 'other.journey.yaml': text, ...rest } = base;
  expect(fresh(base, { ...rest, 'moved/other.journey.yaml': text })).toMatchObject({ added: [], removed: 0 });
  const twice = { ...base, 'third.journey.yaml': text };
  expect(fresh(base, twice).added).toEqual([expect.stringMatching(/^yaml\/\S+ third.journey.yaml: /)]);
});

test('an id without formerly is another thing: what is found there is new, and what was found is gone', () => {
  const { added, removed } = fresh(first, edited(['- id: enter-card', '- id: card']));
  expect(added.length).toBe(removed);
  expect(added.length).toBeGreaterThan(0);
  expect(added.every((one) => one.includes(' buy-shoes:pay/card: '))).toBe(true);
});

test('what a change causes in a file that it does not touch is new', () => {
  const head = { ...first, 'teams.yaml': teams.replace('id: shop', 'id: store') };
  expect(fresh(first, head).added).toEqual([
    'unknown-reference buy-shoes: “shop” names no team.',
    'unknown-reference buy-shoes:pay: “shop” names no team.',
  ]);
});

test('another fault in the same place is new, and the former one is gone', () => {
  const base = edited(['owner: shop\ngoal', 'owner: shpo\ngoal']);
  expect(fresh(base, edited(['owner: shop\ngoal', 'owner: hsop\ngoal']))).toMatchObject({
    added: ['unknown-reference buy-shoes: “hsop” names no team.'],
    removed: 1,
  });
});

test('of what is found several times in one place, only the ones beyond those of base are new', () => {
  const links = (count: number) => `links: [${Array.from({ length: count }, () => '{ nam: x }').join(', ')}]\n`;
  const schema = (count: number) => ({ ...first, 'buy-shoes.journey.yaml': journey + links(count) });
  const one = fresh(first, schema(1)).added.length;
  expect(fresh(schema(2), schema(3)).added).toHaveLength(one);
  expect(fresh(schema(3), schema(2))).toMatchObject({ added: [], removed: one });
});

test('what gets worse is new, what gets better is not', () => {
  const rule = (severity: string) => ({
    ...first,
    'journey.config.yaml': config.replace('strict', `strict, rules: { step-without-score: ${severity} }`),
  });
  const place = 'buy-shoes:pay/enter-card';
  expect(fresh(rule('info'), rule('error'))).toMatchObject({
    added: [`step-without-score ${place}: “Enters card” has no score.`],
    removed: 0,
  });
  expect(fresh(rule('error'), rule('info'))).toMatchObject({ added: [], removed: 0 });
  expect(fresh(rule('off'), rule('info')).added).toHaveLength(1);
});

test('what is no longer accepted is new', () => {
  const accepted = `accepted:
  - { rule: step-without-score, at: 'buy-shoes:pay/enter-card', reason: Later, until: 2026-12-31 }
`;
  const base = { ...first, '.journey/accepted.yaml': accepted };
  expect(fresh(base, first).added).toEqual([
    'step-without-score buy-shoes:pay/enter-card: “Enters card” has no score.',
  ]);
  expect(fresh(first, base)).toMatchObject({ added: [], removed: 0 });
});

test('where another one stands is no difference, when only its line is another', () => {
  const base = edited(['    steps:\n', '    steps:\n      - { id: enter-card, name: Twice }\n']);
  const head = {
    ...base,
    'buy-shoes.journey.yaml': `# A line.\n${base['buy-shoes.journey.yaml']}`,
  };
  expect(fresh(first, base).added.join()).toContain('buy-shoes.journey.yaml:12');
  expect(fresh(base, head)).toMatchObject({ added: [], removed: 0 });
});
