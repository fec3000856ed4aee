import { expect, test } from 'vitest';
import { found, journey } from '../../test/found.js';
import { duplicateEntry } from './duplicate-entry.js';

const twice = (list: string, entry: string, written = entry) => `${written} | “${list}” already holds “${entry}”.`;

test('entries of a journey, by what identifies them', () => {
  const files = journey(
    `- id: choose
    name: Choose
    owner: ecommerce
    goals: [Fast, { en: Fast }, { zh: 快, en: Fast }, { en: Fast, zh: 快 }]
    involved: [{ team: payments, role: informed }, { team: payments, role: consulted }, { team: service, role: informed }]
    steps:
      - id: a
        name: A
        next: [{ exit: lost, when: X }, { exit: lost, when: Y }, { to: choose, when: Z }, { to: choose/a }]
        variants: [{ persona: runner, changes: X }, { persona: runner, changes: Y }, { persona: giver, changes: X }]
        touchpoints: [{ id: t, name: T, channel: web, devices: [mobile, tablet, mobile] }]`,
    `formerly: [buying, buying]
tags: { brand: [a, b, a], market: [a] }
reviewers: [a, a]
links: [{ url: https://example.com/a }, { url: https://example.com/a, name: Again }]
lintIgnore: [{ rule: cold-handoff, reason: A }, { rule: cold-handoff, reason: B }]`,
  );
  expect(found(duplicateEntry, files)).toEqual([
    twice('goals', 'Fast', '{ en: Fast }'),
    twice('goals', 'Fast', '{ en: Fast, zh: 快 }'),
    twice('involved', 'payments', '{ team: payments, role: consulted }'),
    twice('next', 'lost', '{ exit: lost, when: Y }'),
    twice('variants', 'runner', '{ persona: runner, changes: Y }'),
    twice('devices', 'mobile'),
    twice('formerly', 'buying'),
    twice('tags.brand', 'a'),
    twice('reviewers', 'a'),
    twice('links', 'https://example.com/a', '{ url: https://example.com/a, name: Again }'),
    twice('lintIgnore', 'cold-handoff', '{ rule: cold-handoff, reason: B }'),
  ]);
});

test('entries of the catalogues; a former id is the same entry', () => {
  const files = {
    ...journey('- { id: a, name: A, owner: service, steps: [] }', 'metrics: [nps, score]'),
    'events.yaml': 'kind: events\nitems: [{ id: e, name: E, properties: [{ key: a }, { key: a, type: date }] }]',
    'glossary.yaml': 'kind: glossary\nitems: [{ id: t, name: T, synonyms: { en: [a, b, a] } }]',
    'metrics.yaml': `kind: metrics
items:
  - id: nps
    formerly: [score]
    name: NPS
    measurements:
      - { date: 2025-01-31, value: 1 }
      - { date: 2025-01-31, value: 2, journey: buy-shoes }
      - { date: 2025-01-31, value: 3 }
`,
  };
  expect(found(duplicateEntry, files)).toEqual([
    twice('metrics', 'nps', 'score'),
    twice('properties', 'a', '{ key: a, type: date }'),
    twice('synonyms.en', 'a'),
    twice('measurements', '2025-01-31', '{ date: 2025-01-31, value: 3 }'),
  ]);
});

test('entries that the schema refuses are not compared', () => {
  const involved =
    '- { id: a, name: A, owner: service, steps: [], involved: [{ role: informed }, { role: consulted }] }';
  expect(found(duplicateEntry, journey(involved)).filter((one) => one.includes('|'))).toEqual([]);
});

test('rows of a measurement file', () => {
  const files = {
    ...journey('- { id: a, name: A, owner: service, steps: [] }'),
    'metrics.yaml': 'kind: metrics\nitems: [{ id: nps, name: NPS }]',
    'metrics/nps.csv': `date,value,journey,place
2025-01-31,1,,
2025-01-31,2,buy-shoes,
2025-01-31,3,buy-shoes,a
2025-02-28,1,,
2025-01-31,4,buy-shoes,a
`,
  };
  expect(found(duplicateEntry, files)).toEqual([
    '2025-01-31,4,buy-shoes,a | “measurements” already holds “2025-01-31, buy-shoes, a”.',
  ]);
});

test('globs of an override are a set', () => {
  const config = `schemaVersion: 1
name: Shop
locales: [en, en]
lint:
  preset: strict
  overrides:
    - { files: [a, b], rules: {} }
    - { files: [b, a], rules: {} }
    - { files: [a], rules: {} }
`;
  expect(found(duplicateEntry, { 'journey.config.yaml': config })).toEqual([
    twice('locales', 'en'),
    twice('overrides', 'a b', '{ files: [b, a], rules: {} }'),
  ]);
});
