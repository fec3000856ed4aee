import { expect, test } from 'vitest';
import { journey, journeyText } from '../test/found.js';
import { type CheckOptions, check } from './check.js';
import { rules } from './rules/index.js';

const judged = ['cold-handoff', 'touchpoint-without-task', 'lint-ignore-expired', 'lint-ignore-unused'];
const chosen = rules.filter(({ id }) => judged.includes(id));

/** What is reported, and where, of handoffs, tasks and `lintIgnore`. */
function reported(files: Readonly<Record<string, string>>, options: CheckOptions = {}): readonly string[] {
  const sources = Object.entries({ ...shop, ...files }).map(([path, content]) => ({ path, content }));
  return check(sources, { rules: chosen, asOf: '2025-04-20', ...options }).diagnostics.map(
    ({ id, file, range }) => `${id} ${file}:${range.startLine}:${range.startColumn}`,
  );
}

const shop = {
  'runner.persona.yaml': 'kind: persona\nid: runner\nname: Maya',
  'giver.persona.yaml': 'kind: persona\nid: giver\nname: Sam',
  'teams.yaml': 'kind: teams\nitems: [{ id: ecommerce, name: E }, { id: service, name: S }]',
  'channels.yaml': 'kind: channels\nitems: [{ id: web, name: Web, medium: digital }]',
};

type Level = 'journey' | 'stage' | 'step' | 'touchpoint' | 'handoff';

/** A journey with one cold handoff, and `lintIgnore` on one level above it or on itself. */
function cold(on: Level, ignore: string, more = '') {
  const at = (level: Level) => (level === on ? `lintIgnore: [${ignore}], ` : '');
  const handoff = `{ ${at('handoff')}id: h, to: service, mode: cold }`;
  const touchpoint = `{ ${at('touchpoint')}id: t, name: T, channel: web, task: A, handoffs: [${handoff}] }`;
  const step = `{ ${at('step')}id: s, name: S, touchpoints: [${touchpoint}] }`;
  const stage = `{ ${at('stage')}id: a, name: A, owner: ecommerce, steps: [${step}] }`;
  return journey(`- ${stage}`, `${on === 'journey' ? `lintIgnore: [${ignore}]` : ''}\n${more}`);
}

const accepting = '{ rule: cold-handoff, reason: R }';

test.each(['journey', 'stage', 'step', 'touchpoint', 'handoff'] as const)(
  'on a %s, what lies inside is accepted',
  (on) => {
    expect(reported(cold(on, accepting))).toEqual([]);
  },
);

test('another rule, or an entity beside it, is not', () => {
  expect(reported(cold('step', '{ rule: handoff-to-self, reason: R }'))).toHaveLength(1);
  const stages = `- id: a
    name: A
    owner: ecommerce
    steps:
      - id: s
        name: S
        touchpoints: [{ id: t, name: T, channel: web, task: A, handoffs: [{ id: h, to: service, mode: cold }] }]
  - { id: b, name: B, owner: ecommerce, lintIgnore: [${accepting}], steps: [] }`;
  expect(reported(journey(stages)).map((one) => one.split(' ')[0])).toEqual(['cold-handoff', 'lint-ignore-unused']);
});

test('on the entry of a list document', () => {
  const files = {
    'x.teams.yaml': 'kind: teams\nitems: [{ id: x, name: X, lintIgnore: [{ rule: unused-entry, reason: R }] }]',
  };
  const options = { rules: rules.filter(({ id }) => id === 'unused-entry' || id === 'lint-ignore-unused') };
  expect(reported(files, options).filter((one) => one.includes('x.teams'))).toEqual([]);
});

test('to the last day of `until`, and without a day for ever', () => {
  const until = cold('step', '{ rule: cold-handoff, reason: R, until: 2025-04-20 }');
  expect(reported(until, { asOf: '2025-04-20' })).toEqual([]);
  expect(reported(until, { asOf: '2025-04-21' }).map((one) => one.split(' ')[0])).toEqual([
    'lint-ignore-expired',
    'cold-handoff',
  ]);
  const sources = Object.entries({ ...shop, ...until }).map(([path, content]) => ({ path, content }));
  expect(check(sources, { rules: chosen }).diagnostics).toEqual([]);
});

test('an entry that has expired is not also unused', () => {
  const files = cold('step', '{ rule: touchpoint-without-task, reason: R, until: 2025-01-01 }');
  expect(reported(files).map((one) => one.split(' ')[0])).toEqual(['lint-ignore-expired', 'cold-handoff']);
});

const idle = '{ rule: touchpoint-without-task, reason: R }';

test('an entry that accepts nothing is unused, and may be accepted itself', () => {
  expect(reported(cold('handoff', `${accepting}, ${idle}`)).map((one) => one.split(' ')[0])).toEqual([
    'lint-ignore-unused',
  ]);
  const allowed = `${accepting}, ${idle}, { rule: lint-ignore-unused, reason: R }`;
  expect(reported(cold('handoff', allowed))).toEqual([]);
});

const off = 'schemaVersion: 1\nname: Shop\nlint: { rules: { touchpoint-without-task: off } }';
const here = (files: Readonly<Record<string, string>>) =>
  reported(files).filter((one) => one.startsWith('lint-ignore'));

test.each([
  ['its rule is set to off', { ...cold('handoff', `${accepting}, ${idle}`), 'journey.config.yaml': off }],
  ['its rule is not built yet', cold('handoff', `${accepting}, { rule: metric-without-target, reason: R }`)],
  ['its rule is none', cold('handoff', `${accepting}, { rule: cold-handof, reason: R }`)],
  ['its journey is archived', cold('handoff', idle, 'status: archived')],
  ['a reference names nothing', cold('handoff', `${accepting}, ${idle}`, 'segments: [nothing]')],
  ['something could not be read', { ...cold('handoff', `${accepting}, ${idle}`), 'z.journey.yaml': 'id: [' }],
  [
    'its journey is the second with its id',
    {
      ...journey('- { id: a, name: A, owner: ecommerce, steps: [] }'),
      'z.journey.yaml': journeyText(
        'buy-shoes',
        '- { id: a, name: A, owner: ecommerce, steps: [] }',
        `lintIgnore: [${idle}]`,
      ),
    },
  ],
])('nothing is concluded where %s', (_, files) => {
  expect(here(files)).toEqual([]);
});

test('a rule that needs a day did not run without one', () => {
  const files = cold('handoff', `${accepting}, { rule: review-overdue, reason: R }`);
  const sources = Object.entries({ ...shop, ...files }).map(([path, content]) => ({ path, content }));
  const both = rules.filter(({ id }) => [...judged, 'review-overdue'].includes(id));
  expect(check(sources, { rules: both }).diagnostics).toEqual([]);
  expect(check(sources, { rules: both, asOf: '2025-04-20' }).diagnostics.map(({ id }) => id)).toEqual([
    'lint-ignore-unused',
  ]);
});
