import { expect, test } from 'vitest';
import { found, journey, journeyText } from '../../test/found.js';
import { check } from '../check.js';
import { unknownReference } from './unknown-reference.js';

const stages = `- id: choose
    name: Choose
    owner: ecommerce
    steps:
      - id: compares
        name: Compares
        touchpoints:
          - { id: page, name: Page, channel: web, handoffs: [{ id: to-service, to: service, mode: cold }] }
      - { id: asks, name: Asks }
  - { id: pay, name: Pay, owner: payments, steps: [{ id: pays, name: Pays }] }`;
const elsewhere = {
  'own-shoes.journey.yaml': journeyText(
    'own-shoes',
    '- { id: wear, name: Wear, owner: service, steps: [{ id: runs, name: Runs }] }',
  ),
};
const placed = (place: string) => journey(stages, `painPoints: [{ id: slow, name: Slow, at: ['${place}'] }]`);
const leading = (to: string) => ({
  ...elsewhere,
  ...journey(stages.replace('name: Asks', `name: Asks, next: [{ to: '${to}' }]`)),
});
const detailing = (parent: string) => ({ ...elsewhere, ...journey(stages, `parent: '${parent}'`) });
const addressing = (item: string) => ({
  ...elsewhere,
  ...journey(
    stages,
    `painPoints: [{ id: slow, name: Slow, at: [pay] }]
opportunities: [{ id: speed, name: Speed, addresses: ['${item}'] }]`,
  ),
});

test.each([
  ['a stage', placed('choose')],
  ['a step', placed('choose/compares')],
  ['a touchpoint', placed('choose/compares/page')],
  ['a handoff', placed('choose/compares/page#to-service')],
  ['a stage to go on to', leading('pay')],
  ['a step to go on to', leading('pay/pays')],
  ['a stage of another journey', leading('own-shoes:wear')],
  ['a step of another journey', leading('own-shoes:wear/runs')],
  ['a journey as parent', detailing('own-shoes')],
  ['a stage as parent', detailing('own-shoes:wear')],
  ['a step as parent', detailing('own-shoes:wear/runs')],
  ['an item', addressing('slow')],
  ['an item with its journey', addressing('buy-shoes#slow')],
])('finds %s', (_, files) => {
  expect(found(unknownReference, files)).toEqual([]);
});

/** The next step, which says what was meant. */
function advice(files: Readonly<Record<string, string>>): readonly string[] {
  const shop = {
    'teams.yaml':
      'kind: teams\nitems: [{ id: ecommerce, name: E }, { id: payments, name: P }, { id: service, name: S }]',
    'channels.yaml': 'kind: channels\nitems: [{ id: web, name: Web, medium: digital }]',
    'personas/runner.persona.yaml': 'kind: persona\nid: runner\nname: Maya\nexpectations: [{ id: quick, name: Quick }]',
    'personas/giver.persona.yaml': 'kind: persona\nid: giver\nname: Sam',
  };
  const sources = Object.entries({ ...shop, ...files }).map(([path, content]) => ({ path, content }));
  return check(sources, { rules: [unknownReference] }).diagnostics.map(({ message, next }) => `${message} ${next}`);
}

test.each([
  ['a misspelt stage', placed('chose'), '“chose” names no stage, step, touchpoint or handoff. Write “choose”.'],
  ['a misspelt step', leading('pay/pasy'), '“pay/pasy” names no stage or step. Write “pay/pays”.'],
  [
    'a misspelt handoff',
    placed('choose/compares/page#to-servce'),
    '“choose/compares/page#to-servce” names no stage, step, touchpoint or handoff. Write “choose/compares/page#to-service”.',
  ],
  [
    'a form that no place has',
    placed('Choose'),
    '“Choose” names no stage, step, touchpoint or handoff. Write “choose”.',
  ],
  [
    'a place that is too deep',
    leading('choose/compares/page'),
    '“choose/compares/page” names no stage or step. Write “choose/compares”.',
  ],
  [
    'a journey without a place',
    leading('own-shoes'),
    '“own-shoes” names no stage or step. Write one that exists, or add it.',
  ],
  ['a misspelt journey', leading('own-shoe:wear'), '“own-shoe:wear” names no stage or step. Write “own-shoes:wear”.'],
  [
    'a misspelt place abroad',
    leading('own-shoes:wears'),
    '“own-shoes:wears” names no stage or step. Write “own-shoes:wear”.',
  ],
  ['a misspelt parent', detailing('own-sheos'), '“own-sheos” names no journey, stage or step. Write “own-shoes”.'],
  [
    'a stage of its own as parent',
    detailing('pay'),
    '“pay” names no journey, stage or step. Write one that exists, or add it.',
  ],
  ['a misspelt item', addressing('slwo'), '“slwo” names no pain point or delight. Write “slow”.'],
  [
    'an item of another sort',
    addressing('speed'),
    '“speed” names no pain point or delight. Write one that exists, or add it.',
  ],
  [
    'an item of another journey',
    addressing('own-shoes#slow'),
    '“own-shoes#slow” names no pain point or delight. Write one that exists, or add it.',
  ],
  [
    'a persona in a key',
    journey(stages.replace('name: Asks', 'name: Asks, feeling: { byPersona: { runer: { score: 1 } } }')),
    '“runer” names no persona. Write “runner”.',
  ],
  [
    'an expectation',
    { 'strategy.yaml': 'kind: strategy\nvision: V\nobjectives: [{ id: a, name: A, expectations: [runner#quikc] }]' },
    '“runner#quikc” names no expectation of a persona. Write “runner#quick”.',
  ],
])('says what was meant by %s', (_, files, expected) => {
  expect(advice(files)).toEqual([expected]);
});

test('a place that is not deep enough was meant deeper', () => {
  const rule = `rules:
  - { id: tip, name: Tip, trigger: { schedule: P7D }, response: { touchpoint: choose/compares } }`;
  expect(advice(journey(stages, rule))).toEqual([
    '“choose/compares” names no touchpoint. Write “choose/compares/page”.',
  ]);
});

test('points at the value as it is written, at the key of a map', () => {
  const asked = 'name: Asks, feeling: { byPersona: { runer: { score: 1 } } }';
  expect(
    found(unknownReference, journey(stages.replace('name: Asks', asked).replace('owner: payments', 'owner: payment'))),
  ).toEqual(['runer | “runer” names no persona.', 'payment | “payment” names no team.']);
});

test('a measurement file is named after a metric, and its rows name what exists', () => {
  const files = {
    ...journey(stages, 'formerly: [get-shoes]'),
    'metrics.yaml': 'kind: metrics\nitems: [{ id: nps, name: NPS, formerly: [score] }, { id: ces, name: CES }]',
    'metrics/nsp.csv': 'date,value\n2025-01-31,1\n',
    'metrics/score.csv': 'date,value\n2025-01-31,1\n',
    'metrics/ces.csv': `date,value,segment,journey,place
2025-01-31,1,,buy-shoes,choose
2025-01-31,1,,buy-shoes,chose
2025-01-31,1,givers,,
2025-01-31,1,,buy-shoe,choose
2025-01-31,1,,get-shoes,choose
2025-01-31,1,,get-shoes,search
`,
  };
  expect(found(unknownReference, files)).toEqual([
    'chose | “chose” names no stage, step or touchpoint.',
    'givers | “givers” names no segment.',
    'buy-shoe | “buy-shoe” names no journey.',
    'search | “search” names no stage, step or touchpoint.',
    ' | “nsp” names no metric.',
  ]);
});

test.each([
  ['a list that cannot be read', { 'teams.yaml': 'kind: teams\nitems: [' }, ['yaml/unclosed']],
  ['a list whose kind is misspelt', { 'teams.yaml': 'kind: team\nitems: []' }, []],
  [
    'another journey that cannot be read',
    { ...leading('next-shoes:wear'), 'next-shoes.journey.yaml': 'id: [' },
    ['yaml/unclosed'],
  ],
  [
    'the journey itself, in parts',
    journey(stages.replace('name: Pays', 'nmae: Pays'), 'painPoints: [{ id: slow, name: Slow, at: [chose] }]'),
    ['schema/additional-properties'],
  ],
])('concludes nothing from %s', (_, files, others) => {
  const all = found(unknownReference, { ...journey(stages), ...files });
  expect(all.map((one) => one.split(':')[0])).toEqual(others);
});

test('what can be read is judged although another journey cannot', () => {
  const files = { ...placed('chose'), 'own-shoes.journey.yaml': journeyText('own-shoes', '- { id: wear }') };
  expect(found(unknownReference, files).filter((one) => one.includes('|'))).toEqual([
    "'chose' | “chose” names no stage, step, touchpoint or handoff.",
  ]);
});

test('only the first hundred are given a suggestion, so that no file is slow to check', () => {
  const ids = Array.from({ length: 101 }, (_, index) => `team-${index}`);
  const teams = ids.map((id) => `  - { id: ${id}, name: ${id}, parent: ${id}x }`).join('\n');
  const advised = advice({ 'teams.yaml': `kind: teams\nitems:\n${teams}` });
  expect(advised.filter((one) => one.includes('Write “team-'))).toHaveLength(100);
  expect(advised.at(-1)).toBe('“team-100x” names no team. Write one that exists, or add it.');
});
