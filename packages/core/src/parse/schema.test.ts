import { describe, expect, test } from 'vitest';
import { config, journey } from '../../test/schema-cases/document.js';
import { wrongShapes } from '../../test/schema-cases/shapes.js';
import { wrongValues } from '../../test/schema-cases/values.js';
import type { DocumentKind } from '../generated/types.js';
import { fill } from '../text.js';
import { checkSchema } from './schema.js';
import { schemaMessages, schemaWords } from './schema-messages.js';
import { readYaml } from './yaml.js';

const wrong = { ...wrongShapes, ...wrongValues };

function check(kind: DocumentKind, text: string) {
  const parsed = readYaml(text);
  expect(parsed.problems).toEqual([]);
  return { parsed, ...checkSchema(kind, parsed) };
}

describe('one fault is one problem, at its place', () => {
  test.each(Object.entries(wrong))('%s', (_, { kind, text, id, says }) => {
    const { problems, more } = check(kind, text.replace(/[⟦⟧]/g, ''));
    const told = problems.map((problem) => {
      const words = schemaWords(problem);
      return {
        at: [problem.start, problem.end],
        id: problem.id,
        says: `${fill(words?.message.en ?? '', problem.data)} ${fill(words?.next.en ?? '', problem.data)}`,
      };
    });
    const start = text.indexOf('⟦');
    expect({ told, more }).toEqual({ told: [{ at: [start, text.indexOf('⟧') - 1], id, says }], more: 0 });
  });
});

test.each(['en', 'zh-CN'] as const)('what is said in %s has every {name} filled', (language) => {
  const unfilled = Object.values(wrong).flatMap(({ kind, text }) =>
    check(kind, text.replace(/[⟦⟧]/g, '')).problems.flatMap((problem) => {
      const words = schemaWords(problem);
      const said = [words?.message, words?.next].map((one) => fill(one?.[language] ?? '{}', problem.data));
      return said.filter((one) => /\{\w*\}/.test(one));
    }),
  );
  expect(unfilled).toEqual([]);
});

test('every fault that can be found is among them', () => {
  expect(new Set(Object.values(wrong).map(({ id }) => id))).toEqual(new Set(Object.keys(schemaMessages)));
});

describe('what a fault takes with it', () => {
  test('a slip hides no other fault, not even below it', () => {
    const { problems } = check(
      'journey',
      journey('painPoint: [{ id: Slow, name: Slow, at: [decide] }]\nstatus: alive'),
    );
    expect(problems.map(({ id, data }) => [id, data.key ?? data.value])).toEqual([
      ['schema/additional-properties', 'painPoint'],
      ['schema/format', 'Slow'],
      ['schema/enum', 'alive'],
    ]);
  });

  test('the builder leaves out the field, entry or text that is wrong, and knows what stands above it', () => {
    const { parsed, faults } = check(
      'journey',
      journey('trigger: { en: 3 }\nsegments: [runners, 7]\ntags: { brand: [1] }\nowner-of: shop'),
    );
    const document = Object(parsed.value);
    expect(faults?.skipped).toEqual(
      new Map<object, ReadonlySet<string | number>>([
        [document, new Set(['trigger'])],
        [document.segments, new Set([1])],
        [document.tags, new Set(['brand'])],
      ]),
    );
    expect(faults?.damaged).toEqual(
      new Set([document, document.trigger, document.segments, document.tags, document.tags.brand]),
    );
    expect(faults?.meant).toEqual(new Map());
  });

  test('a misspelt key is kept under the key that was meant, unless its value cannot be that', () => {
    const { parsed, faults } = check('journey', journey('painPoint: []\nsegment: runners'));
    const document = Object(parsed.value);
    expect(faults?.meant).toEqual(
      new Map([
        [
          document,
          new Map([
            ['painPoint', 'painPoints'],
            ['segment', 'segments'],
          ]),
        ],
      ]),
    );
    expect(faults?.skipped).toEqual(new Map([[document, new Set(['segment'])]]));
  });

  test('of two keys that may both mean a missing one, the first does', () => {
    const { parsed, problems, faults } = check('teams', 'kind: teams\nitems: [{ id: shop, nam: Shop, nme: Store }]');
    expect(problems.map(({ data }) => data.key)).toEqual(['nam', 'nme']);
    expect(faults?.meant).toEqual(new Map([[Object(parsed.value).items[0], new Map([['nam', 'name']])]]));
  });

  test('what is right has no faults', () => {
    expect(checkSchema('journey', readYaml(journey('')))).toEqual({ problems: [], more: 0 });
  });
});

describe('floods', () => {
  test('of 5,000 wrong entries the first twenty are shown, in a moment', () => {
    const entries = Array.from({ length: 5000 }, () => '  - { Id: x, type: nothing }').join('\n');
    const parsed = readYaml(`kind: teams\nitems:\n${entries}`);
    const before = process.cpuUsage();
    const { problems, more } = checkSchema('teams', parsed);
    const { user } = process.cpuUsage(before);
    expect(problems.map(({ start }) => start)).toEqual(problems.map(({ start }) => start).sort((a, b) => a - b));
    expect({ shown: problems.length, more }).toEqual({ shown: 20, more: 14_980 });
    expect(user / 1000).toBeLessThan(2000);
  });

  test('of 5,000 unknown keys in one object too', () => {
    const keys = Array.from({ length: 5000 }, (_, at) => `key${at}: 1`).join('\n');
    const parsed = readYaml(config(keys));
    const before = process.cpuUsage();
    const { problems, more } = checkSchema('config', parsed);
    expect({ shown: problems.length, more }).toEqual({ shown: 20, more: 4980 });
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});
