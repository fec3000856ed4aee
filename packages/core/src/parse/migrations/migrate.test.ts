import { expect, test } from 'vitest';
import configSchema from '../../../schema/config.schema.json' with { type: 'json' };
import { shapes } from '../../generated/shapes.js';
import { configName, readDocument, schemaVersionOf } from '../read-document.js';
import { currentVersion, migrations } from './index.js';

const read = (content: string, schemaVersion = 0, path = 'a.journey.yaml') =>
  readDocument({ path, content }, { schemaVersion });

const journey = (step: string, more = '') => `kind: journey
id: a
title: A
personas: [p]
owner: t
goal: G
stages:
  - id: s
    title: S
    lifecycle: use
    owner: t
    steps:
      - ${step}
${more}`;

/** The text at which an entry of a map stands, and its key. */
function placeOf({ text, spanOf }: ReturnType<typeof read>, container: unknown, key: string) {
  const span = typeof container === 'object' && container !== null ? spanOf(container, key) : undefined;
  return span && [text.slice(span.keyStart, span.keyEnd), text.slice(span.start, span.end)];
}

test('one leads to the next, the last to the version of the schema, and each new name is one of the model', () => {
  const versions = migrations.map(({ from, to }) => [from, to]);
  expect(versions).toEqual(migrations.map((_, version) => [version, version + 1]));
  expect([currentVersion, configSchema.properties.schemaVersion.const]).toEqual([migrations.length, migrations.length]);
  const last = migrations.at(-1)?.renamed ?? [];
  for (const { of, was, is } of last) {
    const fields = Object.values(of === 'entity' ? shapes : { [of]: shapes[of] }).filter(
      ({ entity }) => of !== 'entity' || entity,
    );
    expect(fields.every((shape) => is in shape.fields && !(was in shape.fields))).toBe(true);
  }
});

test('keys that have other names now are read under these, in maps and lists of every depth', () => {
  const text = journey(
    '{ id: x, title: X, emotion: { score: 1 }, touchpoints: [{ id: t, title: T, channel: c, task: D }] }',
    'painPoints:\n  - { id: slow, title: Slow, level: high, at: [s/x] }\nx-own: { title: mine, level: 3 }\n',
  );
  const { value, problems, schemaVersion } = read(text);
  expect({ problems, schemaVersion }).toEqual({ problems: [], schemaVersion: 0 });
  expect(value).toEqual({
    kind: 'journey',
    id: 'a',
    name: 'A',
    personas: ['p'],
    owner: 't',
    goal: 'G',
    stages: [
      {
        id: 's',
        name: 'S',
        lifecycle: 'use',
        owner: 't',
        steps: [
          {
            id: 'x',
            name: 'X',
            feeling: { score: 1 },
            touchpoints: [{ id: 't', name: 'T', channel: 'c', task: 'D' }],
          },
        ],
      },
    ],
    painPoints: [{ id: 'slow', name: 'Slow', severity: 'high', at: ['s/x'] }],
    'x-own': { title: 'mine', level: 3 },
  });
});

test('only what was called so in that definition: the feeling of a touchpoint always was one', () => {
  const { problems } = read(
    journey('{ id: x, title: X, touchpoints: [{ id: t, title: T, channel: c, task: D, emotion: { score: 1 } }] }'),
  );
  expect(problems.map(({ id, data }) => [id, data.key])).toEqual([['schema/additional-properties', 'emotion']]);
});

test('a key is found where it stands in the text, also where what is in it is another map now', () => {
  const document = read(journey('{ id: x, title: X, emotion: { score: 1 } }'));
  const { value } = document;
  const stages = typeof value === 'object' && value !== null && 'stages' in value ? value.stages : undefined;
  const stage: unknown = Array.isArray(stages) ? stages[0] : undefined;
  const step: unknown = typeof stage === 'object' && stage && 'steps' in stage && Reflect.get(Object(stage.steps), 0);
  expect(placeOf(document, value, 'name')).toEqual(['title', 'A']);
  expect(placeOf(document, value, 'title')).toBe(undefined);
  expect(placeOf(document, stage, 'name')).toEqual(['title', 'S']);
  expect(placeOf(document, step, 'feeling')).toEqual(['emotion', '{ score: 1 }']);
  expect(placeOf(document, step, 'id')).toEqual(['id', 'x']);
  expect(typeof step === 'object' && step && document.extentOf(step)?.start).toBe(document.text.indexOf('{ id: x'));
});

test('what is wrong with a value is found under the old key', () => {
  const { problems, text } = read(journey('{ id: x, title: 5, emotion: { score: 7 } }'));
  expect(problems.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['schema/type', '5'],
    ['schema/maximum', '7'],
  ]);
});

test('who writes a new name already is understood; of both, the old one is too much', () => {
  expect(read(journey('{ id: x, name: X, feeling: { score: 1 } }')).problems).toEqual([]);
  const { problems } = read(journey('{ id: x, name: X, title: Y }'));
  expect(problems.map(({ id, data }) => [id, data.key])).toEqual([['schema/additional-properties', 'title']]);
});

test('what an alias repeats is renewed at both places', () => {
  const { problems, value } = read(
    'kind: teams\nitems:\n  - { id: a, title: &t { en: A } }\n  - { id: b, title: *t }\n',
  );
  expect({ problems, value }).toEqual({
    problems: [],
    value: {
      kind: 'teams',
      items: [
        { id: 'a', name: { en: 'A' } },
        { id: 'b', name: { en: 'A' } },
      ],
    },
  });
});

test('a document of another kind than its file says is renewed as what the file says', () => {
  const { kind, value, problems } = read(
    'kind: segments\nitems: [{ id: a, title: A, function: sales }]',
    0,
    'teams.yaml',
  );
  expect({ kind, value, found: problems.map(({ id }) => id) }).toEqual({
    kind: 'teams',
    value: { kind: 'segments', items: [{ id: 'a', name: 'A', function: 'sales' }] },
    found: ['schema/const'],
  });
});

test('a configuration states its own version, whatever it is read with, and says the current one then', () => {
  const config = (version: string) => {
    const document = read(`schemaVersion: ${version}\nname: Shop\n`, 1, configName);
    return [schemaVersionOf(document), document.value, document.problems.length];
  };
  expect(config('0')).toEqual([0, { schemaVersion: 1, name: 'Shop' }, 0]);
  expect(config('1')).toEqual([1, { schemaVersion: 1, name: 'Shop' }, 0]);
  expect(config('2')).toEqual([1, { schemaVersion: 2, name: 'Shop' }, 1]);
  expect(config('"0"')).toEqual([1, { schemaVersion: '0', name: 'Shop' }, 1]);
});

test('a document in the current version is what was read, not a copy', () => {
  const { value, schemaVersion } = read('kind: teams\nitems: [{ id: a, title: A }]', 1, 'teams.yaml');
  expect([value, schemaVersion]).toEqual([{ kind: 'teams', items: [{ id: 'a', title: 'A' }] }, undefined]);
});

test('measurements and files that say no kind have no version of their own', () => {
  expect(read('date,value\n', 0, 'metrics/a.csv').problems.every(({ id }) => id.startsWith('csv/'))).toBe(true);
  expect(read('title: A', 0, 'a.yaml').value).toEqual({ title: 'A' });
  expect(read('- title: A', 0, 'a.yaml').value).toEqual([{ title: 'A' }]);
});
