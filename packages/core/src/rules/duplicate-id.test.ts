import { expect, test } from 'vitest';
import { found, journey, journeyText } from '../../test/found.js';
import { duplicateId } from './duplicate-id.js';

const taken = (id: string, name: string, place: string) => `${id} | “${id}” is already taken by “${name}”, ${place}.`;

test('across files, current and former ids share one scope; a place is no id', () => {
  const files = {
    'a.teams.yaml': `kind: teams
items:
  - { id: x, name: X, formerly: [old] }
  - { id: y, name: Y, formerly: [old, y, 'moved:here', 'moved:here'] }
`,
    'b.teams.yaml': `kind: teams
items:
  - { id: old, name: Old }
  - { id: x, name: Second }
`,
    'b.channels.yaml': 'kind: channels\nitems: [{ id: x, name: X, medium: digital }]',
  };
  expect(found(duplicateId, files)).toEqual([
    taken('old', 'X', 'a.teams.yaml:3'),
    taken('y', 'Y', 'a.teams.yaml:4'),
    taken('old', 'X', 'a.teams.yaml:3'),
    taken('x', 'X', 'a.teams.yaml:3'),
  ]);
});

test('documents with the id of another', () => {
  const files = {
    ...journey('- { id: a, name: A, owner: service, steps: [] }'),
    'z.journey.yaml': journeyText('buy-shoes', '- { id: a, name: A, owner: service, steps: [] }'),
    'z.persona.yaml': 'kind: persona\nid: runner\nname: Another',
  };
  expect(found(duplicateId, files)).toEqual([
    taken('buy-shoes', 'Buy shoes', 'buy-shoes.journey.yaml:2'),
    taken('runner', 'Maya', 'runner.persona.yaml:2'),
  ]);
});

test('pain points, delights, opportunities, actions and rules share a space, in the order of the file', () => {
  const files = journey(
    '- { id: same, name: Stage, owner: service, steps: [{ id: same, name: Step }] }',
    `actions:
  - { id: same, name: Act, steps: [{ id: same, name: First }, { id: same, name: Second }] }
painPoints:
  - { id: same, name: Pain, at: [same] }
opportunities:
  - { id: other, formerly: [same], name: Opportunity }`,
  );
  expect(found(duplicateId, files)).toEqual([
    taken('same', 'First', 'buy-shoes.journey.yaml:10'),
    taken('same', 'Act', 'buy-shoes.journey.yaml:10'),
    taken('same', 'Act', 'buy-shoes.journey.yaml:10'),
  ]);
});

test('what stands in a stage and in a step', () => {
  const files = journey(`- id: choose
    name: Choose
    owner: ecommerce
    steps:
      - id: a
        name: A
        expectations: [{ id: e, name: First }, { id: e, name: Second }]
        touchpoints:
          - { id: t, name: T, channel: web, handoffs: [{ id: h, to: service, mode: cold }, { id: h, to: payments, mode: cold }] }
          - { id: t, name: U, channel: web, handoffs: [{ id: h, to: service, mode: cold }] }
        blueprint: { frontstage: [{ id: b, name: Front }], support: [{ id: b, name: Support }] }
      - id: b
        name: B
        touchpoints: [{ id: t, name: T, channel: web }]
      - { id: a, name: Again }
    decisionPoint: { question: Q, outcomes: [{ id: o, name: O, exit: lost }, { id: o, name: P, exit: lost }] }`);
  expect(found(duplicateId, files)).toEqual([
    taken('e', 'First', 'buy-shoes.journey.yaml:14'),
    taken('h', 'h', 'buy-shoes.journey.yaml:16'),
    taken('t', 'T', 'buy-shoes.journey.yaml:16'),
    taken('b', 'Front', 'buy-shoes.journey.yaml:18'),
    taken('a', 'A', 'buy-shoes.journey.yaml:12'),
    taken('o', 'O', 'buy-shoes.journey.yaml:23'),
  ]);
});

test('ids that the schema refuses are not compared', () => {
  const files = journey(
    '- { id: A b, name: A, owner: service, steps: [] }\n  - { id: C d, name: C, owner: service, steps: [] }',
  );
  expect(found(duplicateId, files).filter((one) => one.includes('|'))).toEqual([]);
});

test('expectations of a persona; each list of the strategy by itself', () => {
  const files = {
    'anna.persona.yaml': 'kind: persona\nid: anna\nname: A\nexpectations: [{ id: a, name: A }, { id: a, name: B }]',
    'strategy.yaml': `kind: strategy
vision: V
objectives: [{ id: a, name: A }, { id: a, name: B }]
workstreams: [{ id: a, name: A }]
maturity:
  current: channel-digitisation
  capabilities: [{ id: c, name: C, phase: channel-digitisation }, { id: c, name: D, phase: channel-digitisation }]
`,
  };
  expect(found(duplicateId, files)).toEqual([
    taken('a', 'A', 'anna.persona.yaml:4'),
    taken('a', 'A', 'strategy.yaml:3'),
    taken('c', 'C', 'strategy.yaml:7'),
  ]);
});
