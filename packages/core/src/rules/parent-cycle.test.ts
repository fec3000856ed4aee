import { expect, test } from 'vitest';
import { found, journey, journeyText } from '../../test/found.js';
import { parentCycle } from './parent-cycle.js';

test('each circle is told once, from its first member in file order, whoever leads into it', () => {
  const files = {
    'teams.yaml': `kind: teams
items:
  - { id: ecommerce, name: Leads in, parent: c }
  - { id: b, name: B, parent: c }
  - { id: a, name: A, parent: b }
  - { id: c, name: C, parent: a }
  - { id: self, name: Self, parent: self }
  - { id: payments, name: Comes to an end, parent: service }
  - { id: service, name: Top }
  - { id: lost, name: Lost, parent: nobody }
`,
  };
  expect(found(parentCycle, files)).toEqual([
    'c | “B” is above itself: B → C → A → B.',
    'self | “Self” is above itself: Self → Self.',
  ]);
});

test('journeys by way of a place, opportunities with and without a journey, metrics', () => {
  const stages = '- { id: wear, name: Wear, owner: service, steps: [] }';
  const files = {
    ...journey(stages, "parent: 'own-shoes:wear'\nopportunities: [{ id: same, name: Other, parent: own-shoes#same }]"),
    'own-shoes.journey.yaml': journeyText(
      'own-shoes',
      stages,
      `parent: buy-shoes
opportunities:
  - { id: same, name: Same, parent: larger }
  - { id: larger, name: Larger, parent: own-shoes#same }`,
    ),
    'metrics.yaml': 'kind: metrics\nitems: [{ id: nps, name: NPS, parent: ces }, { id: ces, name: CES, parent: nps }]',
  };
  expect(found(parentCycle, files)).toEqual([
    "'own-shoes:wear' | “Buy shoes” is above itself: Buy shoes → Buy shoes → Buy shoes.",
    'ces | “NPS” is above itself: NPS → CES → NPS.',
    'larger | “Same” is above itself: Same → Larger → Same.',
  ]);
});
