import { expect, test } from 'vitest';
import { journey } from '../../test/found.js';
import { type CheckOptions, check } from '../check.js';
import { rules } from '../rules/index.js';

const judged = ['cold-handoff', 'touchpoint-without-task', 'acceptance-expired', 'acceptance-unused', 'unknown-rule'];
const chosen = rules.filter(({ id }) => judged.includes(id));

const shop = {
  'runner.persona.yaml': 'kind: persona\nid: runner\nname: Maya',
  'giver.persona.yaml': 'kind: persona\nid: giver\nname: Sam',
  'teams.yaml': 'kind: teams\nitems: [{ id: ecommerce, name: E }, { id: service, name: S }]',
  'channels.yaml': 'kind: channels\nitems: [{ id: web, name: Web, medium: digital }]',
};

/** A journey with one cold handoff, and a touchpoint without a task. */
const cold = (more = '') =>
  journey(
    `- { id: a, name: A, owner: ecommerce, steps: [{ id: s, name: S, touchpoints: [
    { id: t, name: T, channel: web, handoffs: [{ id: h, to: service, mode: cold }] }] }] }`,
    more,
  );

const handoff = 'rule: cold-handoff, at: "buy-shoes:a/s/t#h"';
const task = 'rule: touchpoint-without-task, at: "buy-shoes:a/s/t"';
const both = [`{ ${handoff}, reason: R, until: 2025-04-20 }`, `{ ${task}, reason: S, until: 2026-01-01 }`];

/** What is said of a workspace that accepts some things: id, place, and whether it is accepted. */
function reported(
  entries: readonly string[],
  files: Readonly<Record<string, string>> = cold(),
  options: CheckOptions = {},
): readonly string[] {
  const accepted = {
    '.journey/accepted.yaml': `accepted:\n${entries.map((one) => `  - ${one}\n`).join('') || '  []'}`,
  };
  const sources = Object.entries({ ...shop, ...accepted, ...files }).map(([path, content]) => ({ path, content }));
  return check(sources, { rules: chosen, asOf: '2025-04-20', ...options }).diagnostics.map(
    ({ id, file, subject, range, settled }) =>
      `${id} ${subject?.path ?? `${file}:${range.startLine}`}${settled ? ` ${settled.by} ${settled.reason}` : ''}`,
  );
}

test('a finding that is accepted where it is stays, with the reason', () => {
  expect(reported([])).toEqual(['touchpoint-without-task buy-shoes:a/s/t', 'cold-handoff buy-shoes:a/s/t#h']);
  expect(reported(both)).toEqual([
    'touchpoint-without-task buy-shoes:a/s/t accepted S',
    'cold-handoff buy-shoes:a/s/t#h accepted R',
  ]);
});

test('the line, what stands before it and the order in the file are nothing to it', () => {
  const later = Object.fromEntries(Object.entries(cold()).map(([path, text]) => [path, `# A note\n\n${text}`]));
  expect(reported(both, later)).toEqual(reported(both));
});

/** Such a journey in which ids and what they were are other ones. */
const renamed = (...names: readonly (readonly [old: string, now: string])[]) =>
  Object.fromEntries(
    Object.entries(cold()).map(([path, text]) => [
      path,
      names.reduce((all, [old, now]) => all.replace(`{ id: ${old},`, `{ id: ${now},`), text),
    ]),
  );

test('a rename that is declared brings nothing back: of the thing, of what it stands in, of its place', () => {
  const was = (id: string, formerly: string) => `${id}, formerly: ["${formerly}"]`;
  const accepted = (touchpoint: string, id: string) => [
    `touchpoint-without-task buy-shoes:${touchpoint} accepted S`,
    `cold-handoff buy-shoes:${touchpoint}#${id} accepted R`,
  ];
  expect(reported(both, renamed(['h', was('j', 'h')]))).toEqual(accepted('a/s/t', 'j'));
  expect(reported(both, renamed(['a', was('b', 'a')]))).toEqual(accepted('b/s/t', 'h'));
  expect(reported(both, renamed(['a', was('b', 'a')], ['t', was('u', 't')], ['h', was('j', 'h')]))).toEqual(
    accepted('b/s/u', 'j'),
  );
  expect(reported(both, renamed(['a', 'b'], ['s', 'z'], ['t', was('u', 'buy-shoes:a/s/t')]))).toEqual(
    accepted('b/z/u', 'h'),
  );
  expect(reported(both, renamed(['h', 'j']))).toEqual([
    'acceptance-unused .journey/accepted.yaml:2',
    'touchpoint-without-task buy-shoes:a/s/t accepted S',
    'cold-handoff buy-shoes:a/s/t#j',
  ]);
});

test('what is called so today is meant, not what was called so', () => {
  const two = Object.fromEntries(
    Object.entries(cold()).map(([path, text]) => [
      path,
      text
        .replace('{ id: t,', '{ id: u, formerly: [t],')
        .replace('mode: cold }] }', 'mode: cold }] }, { id: t, name: T, channel: web, task: K }'),
    ]),
  );
  expect(reported(both.slice(1), two)).toEqual([
    'acceptance-unused .journey/accepted.yaml:2',
    'touchpoint-without-task buy-shoes:a/s/u',
    'cold-handoff buy-shoes:a/s/u#h',
  ]);
});

test('it holds to its last day, and without a day to judge by', () => {
  expect(reported(both, cold(), { asOf: '2025-04-21' })).toEqual([
    'acceptance-expired .journey/accepted.yaml:2',
    'touchpoint-without-task buy-shoes:a/s/t accepted S',
    'cold-handoff buy-shoes:a/s/t#h',
  ]);
  const sources = { ...shop, ...cold(), '.journey/accepted.yaml': `accepted: [${both[0]}]` };
  const { diagnostics } = check(
    Object.entries(sources).map(([path, content]) => ({ path, content })),
    { rules: chosen },
  );
  expect(diagnostics.map(({ settled }) => settled)).toEqual([
    undefined,
    { by: 'accepted', reason: 'R', until: '2025-04-20' },
  ]);
});

test('neither another rule nor what lies inside or around the place is accepted', () => {
  const beside = ['buy-shoes', 'buy-shoes:a', 'buy-shoes:a/s', 'buy-shoes:a/s/t'].map(
    (at) => `{ rule: cold-handoff, at: "${at}", reason: R, until: 2026-01-01 }`,
  );
  expect(reported(beside).filter((one) => one.includes('accepted'))).toEqual([2, 3, 4, 5].map(unusedAt));
});

const unusedAt = (line: number) => `acceptance-unused .journey/accepted.yaml:${line}`;

test('an entry that accepts nothing is unused; one that is over is only that', () => {
  const gone = '{ rule: cold-handoff, at: "buy-shoes:gone", reason: R, until: 2026-01-01 }';
  const over = '{ rule: cold-handoff, at: "buy-shoes:gone", reason: R, until: 2025-01-01 }';
  expect(reported([...both, gone]).filter((one) => one.startsWith('acceptance'))).toEqual([unusedAt(4)]);
  expect(reported([...both, over]).filter((one) => one.startsWith('acceptance'))).toEqual([
    'acceptance-expired .journey/accepted.yaml:4',
  ]);
});

test('an entry twice is used twice', () => {
  expect(reported([...both, ...both])).toEqual(reported(both));
});

const off = 'schemaVersion: 1\nname: Shop\nlint: { rules: { cold-handoff: off } }';
const elsewhere = '{ rule: cold-handoff, at: "buy-shoes:gone", reason: R, until: 2026-01-01 }';

test.each([
  ['its rule is set to off', elsewhere, { ...cold(), 'journey.config.yaml': off }],
  ['its rule is not built yet', elsewhere.replace('cold-handoff', 'metric-without-target'), cold()],
  [
    'its journey is archived',
    '{ rule: cold-handoff, at: "buy-shoes:a", reason: R, until: 2026-01-01 }',
    cold('status: archived'),
  ],
  ['a reference names nothing', elsewhere, cold('segments: [nothing]')],
  ['something could not be read', elsewhere, { ...cold(), 'z.journey.yaml': 'id: [' }],
  [
    'it is about a change',
    '{ change: step-removed, at: x, fingerprint: 59d6c51da242, reason: R, until: 2025-01-01 }',
    cold(),
  ],
])('nothing is concluded where %s', (_, entry, files) => {
  expect(reported([entry], files).filter((one) => one.startsWith('acceptance'))).toEqual([]);
});

test('a rule that there is not is told of', () => {
  expect(reported(['{ rule: cold-handof, at: x, reason: R, until: 2026-01-01 }'])[0]).toBe(
    'unknown-rule .journey/accepted.yaml:2',
  );
});

test.each([
  ['{ rule: cold-handoff, at: "buy-shoes:a/s/t#h", reason: R }', 'schema/required'],
  ['{ rule: cold-handoff, at: "buy-shoes:a/s/t#h", until: 2026-01-01 }', 'schema/required'],
  ['{ rule: cold-handoff, at: "buy-shoes:a/s/t#h", reason: R, until: soon }', 'schema/format'],
  ['{ at: "buy-shoes:a/s/t#h", reason: R, until: 2026-01-01 }', 'schema/one-of'],
  ['{ change: step-removed, at: x, reason: R, until: 2026-01-01 }', 'schema/dependencies'],
  ['{ change: step-removed, at: x, fingerprint: 59D6, reason: R, until: 2026-01-01 }', 'schema/format'],
  ['{ change: step-removed, at: x, fingerprint: 590000000000, reason: R, until: 2026-01-01 }', 'schema/type'],
])('%s is a fault, and accepts nothing', (entry, fault) => {
  const [first, ...others] = reported([entry]);
  expect(first).toBe(`${fault} .journey/accepted.yaml:2`);
  expect(others).toEqual(reported([]));
});

test('faults of files are never accepted', () => {
  const files = { ...cold(), 'more.teams.yaml': 'kind: teams\nitems: [{ id: x }]' };
  const entry = '{ rule: schema/required, at: more.teams.yaml, reason: R, until: 2026-01-01 }';
  expect(reported([entry], files)).toContain('schema/required more.teams.yaml:2');
});
