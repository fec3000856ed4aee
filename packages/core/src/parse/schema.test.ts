import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../generated/types.js';
import { fill } from '../text.js';
import { checkSchema } from './schema.js';
import { schemaMessages, schemaWords } from './schema-messages.js';
import { readYaml } from './yaml.js';

const head = 'kind: journey\nid: buy-shoes\nname: Buy shoes\npersonas: [maya]\nowner: shop\ngoal: Shoes that fit\n';
const journey = (fields: string) => `${head}${fields}\nstages: [{ id: decide, name: Decide, owner: shop, steps: [] }]`;
const stage = (fields: string) => `${head}stages: [{ id: decide, name: Decide, owner: shop, steps: [], ${fields} }]`;
const step = (fields: string) => stage('').replace('steps: [], ', `steps: [{ id: looks, name: Looks, ${fields} }]`);
const touchpoint = (fields: string) => step(`touchpoints: [{ id: page, name: Page, channel: web, ${fields} }]`);
const rule = (fields: string) => journey(`rules: [{ id: asks, name: Asks, ${fields} }]`);
const pain = (fields: string) => journey(`painPoints: [{ id: slow, name: Slow, at: [decide], ${fields} }]`);
const team = (fields: string) => `kind: teams\nitems:\n  - { id: shop, name: Shop, ${fields} }`;
const metric = (fields: string) => `kind: metrics\nitems:\n  - { id: nps, name: NPS, ${fields} }`;
const config = (fields: string) => `schemaVersion: 1\nname: Acme\n${fields}`;

interface Case {
  readonly kind: DocumentKind;
  /** What is to be pointed at stands between ⟦ and ⟧. */
  readonly text: string;
  readonly id: string;
  readonly says: string;
}

const wrong: Readonly<Record<string, Case>> = {
  'a misspelt key, though it is a required one': {
    kind: 'journey',
    text: stage('').replace('owner: shop, steps', '⟦onwer⟧: shop, steps'),
    id: 'schema/additional-properties',
    says: '“onwer” is no field here. Did you mean “owner”?',
  },
  'a misspelt key, though one of two is required': {
    kind: 'journey',
    text: stage('decisionPoint: { question: Buys?, outcomes: [{ id: yes, name: Yes, ⟦exitt⟧: completed }] }'),
    id: 'schema/additional-properties',
    says: '“exitt” is no field here. Did you mean “exit”?',
  },
  'a misspelt key that another one needs': {
    kind: 'metrics',
    text: metric('measurements: [{ date: 2025-03-31, value: 3, place: decide, ⟦jurney⟧: buy-shoes }]'),
    id: 'schema/additional-properties',
    says: '“jurney” is no field here. Did you mean “journey”?',
  },
  'a misspelt key whose value is of another type than the meant one takes': {
    kind: 'journey',
    text: journey('⟦segment⟧: runners'),
    id: 'schema/additional-properties',
    says: '“segment” is no field here. Did you mean “segments”?',
  },
  'a key in another case, with hyphens': {
    kind: 'journey',
    text: journey('⟦pain-points⟧: []'),
    id: 'schema/additional-properties',
    says: '“pain-points” is no field here. Did you mean “painPoints”?',
  },
  'a key of another object': {
    kind: 'config',
    text: config('defaults: { ⟦owner⟧: shop }'),
    id: 'schema/additional-properties',
    says: '“owner” is no field here. Remove it, or begin its name with “x-” to keep something of your own. Fields here: reviewCadence, metricCadence, readiness.',
  },
  'a missing field, at the id of what lacks it': {
    kind: 'journey',
    text: `${head}stages: [{ id: ⟦decide⟧, name: Decide, steps: [] }]`,
    id: 'schema/required',
    says: '“decide” has no “owner”. Add “owner”.',
  },
  'a missing field of an object without id, at its first key': {
    kind: 'journey',
    text: touchpoint('volume: { ⟦value⟧: 12 }'),
    id: 'schema/required',
    says: '“per” is missing. Add “per”.',
  },
  'a missing id, at the first key': {
    kind: 'teams',
    text: 'kind: teams\nitems:\n  - ⟦name⟧: Shop',
    id: 'schema/required',
    says: '“id” is missing. Add “id”.',
  },
  'a key without a value': {
    kind: 'journey',
    text: journey('⟦trigger⟧:'),
    id: 'schema/type',
    says: '“trigger” has no value. Write its value, or remove the key.',
  },
  'a number where a text is wanted': {
    kind: 'journey',
    text: journey('trigger: ⟦1.10⟧'),
    id: 'schema/type',
    says: '“trigger” holds a text, and 1.10 is read as something else. Put quotes around it: "1.10".',
  },
  'a yes where a text is wanted, inside a map of languages': {
    kind: 'journey',
    text: journey('trigger: { en: ⟦true⟧ }'),
    id: 'schema/type',
    says: '“en” holds a text, and true is read as something else. Put quotes around it: "true".',
  },
  'a list where a text is wanted': {
    kind: 'journey',
    text: journey('trigger: ⟦[A race]⟧'),
    id: 'schema/type',
    says: '“trigger” holds a text. Write one text instead of a list or map.',
  },
  'a text where a list is wanted': {
    kind: 'journey',
    text: journey('segments: ⟦runners⟧'),
    id: 'schema/type',
    says: '“segments” holds a list. Write each entry on a line of its own after “- ”, or all of them between [ and ].',
  },
  'a text where fields are wanted': {
    kind: 'journey',
    text: step('feeling: ⟦annoyed⟧'),
    id: 'schema/type',
    says: '“feeling” holds fields. Write its fields below it, each as “key: value”.',
  },
  'an entry that is a text where fields are wanted': {
    kind: 'journey',
    text: journey('delights: [⟦friendly⟧]'),
    id: 'schema/type',
    says: '“delights” holds fields. Write its fields below it, each as “key: value”.',
  },
  'a number with its unit': {
    kind: 'journey',
    text: pain('affectedShare: ⟦23 %⟧'),
    id: 'schema/type',
    says: '“affectedShare” holds a number. Write the number alone, without quotes and unit.',
  },
  'a number with decimals where a whole one is wanted': {
    kind: 'metrics',
    text: metric('measurements: [{ date: 2025-03-31, value: 3, sample: ⟦1.5⟧ }]'),
    id: 'schema/type',
    says: '“sample” holds a whole number. Write the number alone, without quotes, unit and decimals.',
  },
  'a yes of old YAML': {
    kind: 'journey',
    text: pain('anticipated: ⟦yes⟧'),
    id: 'schema/type',
    says: '“anticipated” holds true or false. Write true or false, without quotes.',
  },
  'a setting of a rule that is a number': {
    kind: 'config',
    text: config('lint: { rules: { cold-handoff: ⟦2⟧ } }'),
    id: 'schema/type',
    says: '“cold-handoff” holds a severity, or a severity and parameters. Write error, warning, info or off, or { severity: … }.',
  },
  'a parameter that is a map': {
    kind: 'config',
    text: config('lint: { rules: { steep-emotion-drop: { drop: ⟦{ to: 2 }⟧ } } }'),
    id: 'schema/type',
    says: '“drop” holds a number, a text or a list of texts. Write it as the page of the rule shows.',
  },
  'a severity that is nearly one': {
    kind: 'config',
    text: config('lint: { rules: { cold-handoff: ⟦warn⟧ } }'),
    id: 'schema/enum',
    says: '“warn” is no value of “cold-handoff”. Choose one of: error, warning, info, off.',
  },
  'a value that is nearly an allowed one': {
    kind: 'journey',
    text: journey('status: ⟦aproved⟧'),
    id: 'schema/enum',
    says: '“aproved” is no value of “status”. Did you mean “approved”? It can be: draft, in-review, approved, live, deprecated, archived.',
  },
  'a value that is far from all allowed ones, in a list': {
    kind: 'journey',
    text: touchpoint('devices: [mobile, ⟦fax⟧]'),
    id: 'schema/enum',
    says: '“fax” is no value of “devices”. Choose one of: mobile, tablet, desktop, watch, tv, car, kiosk, phone-line, in-person, mail, other.',
  },
  'a later version of the model': {
    kind: 'config',
    text: 'schemaVersion: ⟦2⟧\nname: Acme',
    id: 'schema/const',
    says: '“schemaVersion” is 2; this version reads 1. Write 1, or install a newer version of the tool.',
  },
  'an id with capitals': {
    kind: 'teams',
    text: team('').replace('id: shop', 'id: ⟦Shop⟧'),
    id: 'schema/format',
    says: '“Shop” is no id. Write lower-case letters, digits and single hyphens, beginning with a letter: shoe-purchase.',
  },
  'an id that is reserved': {
    kind: 'teams',
    text: team('').replace('id: shop', 'id: ⟦con⟧'),
    id: 'schema/not',
    says: '“con” is a reserved name. Choose another id, such as the name with a word added.',
  },
  'a former place with a folder that is none of ours': {
    kind: 'teams',
    text: team('formerly: [⟦../../x⟧]'),
    id: 'schema/format',
    says: '“../../x” is neither a former id nor a former place. Write the old id, or where it stood: journey:stage/step, or journey#id.',
  },
  'a day that does not exist': {
    kind: 'journey',
    text: journey('lastReviewed: ⟦2025-02-29⟧'),
    id: 'schema/format',
    says: '“2025-02-29” is no date. Write a day that exists as year-month-day: 2025-03-31.',
  },
  'a date with a time, which is also too long': {
    kind: 'journey',
    text: journey('lastReviewed: ⟦2025-02-28T10:00⟧'),
    id: 'schema/format',
    says: '“2025-02-28T10:00” is no date. Write a day that exists as year-month-day: 2025-03-31.',
  },
  'a duration in words': {
    kind: 'journey',
    text: journey('reviewCadence: ⟦3 months⟧'),
    id: 'schema/format',
    says: '“3 months” is no duration. Write P and whole years, months, weeks or days (P7D, P1M), and hours, minutes, seconds after T (PT30M).',
  },
  'hours in another language': {
    kind: 'teams',
    text: team('hours: "⟦Mon-Fri 9-17⟧"').replace('"⟦', '⟦"').replace('⟧"', '"⟧'),
    id: 'schema/format',
    says: '“Mon-Fri 9-17” is no hours. Write 24/7, or days and times such as “Mo-Fr 09:00-18:00; Sa 10:00-14:00”. Days are Mo Tu We Th Fr Sa Su.',
  },
  'an address that is no link': {
    kind: 'teams',
    text: team('links: [{ url: ⟦"javascript:alert(1)"⟧ }]'),
    id: 'schema/format',
    says: '“javascript:alert(1)” is no address that may become a link. Begin with https://, http:// or mailto:, and leave out user names, passwords and blanks.',
  },
  'a pattern that leads out of the workspace': {
    kind: 'config',
    text: config('include: [⟦../**⟧]'),
    id: 'schema/format',
    says: '“../**” is no file pattern that can be used here. Write a path below the workspace folder with letters, digits, / . _ - and *, **, ?, {a,b}; without “..”.',
  },
  'a time zone in short': {
    kind: 'config',
    text: config('timezone: ⟦CET⟧'),
    id: 'schema/format',
    says: '“CET” is no time zone. Write a name of the IANA database: UTC, Europe/Berlin, Asia/Shanghai.',
  },
  'a language by its name': {
    kind: 'config',
    text: config('locales: [⟦English⟧]'),
    id: 'schema/format',
    says: '“English” is no language tag. Write a tag such as en, zh-CN or zh-Hans, in these capitals.',
  },
  'a text that is blank': {
    kind: 'journey',
    text: journey('trigger: ⟦"  "⟧'),
    id: 'schema/format',
    says: '“trigger” is blank. Write something, or remove the key.',
  },
  'a reference that is empty': {
    kind: 'journey',
    text: journey('improves: ⟦""⟧'),
    id: 'schema/format',
    says: '“improves” is blank. Write something, or remove the key.',
  },
  'an id that is too long': {
    kind: 'teams',
    text: team('').replace('id: shop', `id: ⟦${'a'.repeat(65)}⟧`),
    id: 'schema/max-length',
    says: '“id” has 65 characters; at most 64 are allowed. Shorten it, or link to a page that holds the rest.',
  },
  'a score below the scale': {
    kind: 'journey',
    text: step('feeling: { score: ⟦-3⟧ }'),
    id: 'schema/minimum',
    says: '“score” is -3; the least is -2. Write a number from -2 on.',
  },
  'a score above the scale, for one persona': {
    kind: 'journey',
    text: step('feeling: { byPersona: { maya: { score: ⟦2.1⟧ } } }'),
    id: 'schema/maximum',
    says: '“score” is 2.1; the most is 2. Write a number up to 2.',
  },
  'a list that must not be empty': {
    kind: 'journey',
    text: journey('').replace('[maya]', '⟦[]⟧'),
    id: 'schema/min-items',
    says: '“personas” is empty. Add at least 1 entry.',
  },
  'a list that is too long, at its key': {
    kind: 'journey',
    text: touchpoint(`⟦devices⟧: [${Array.from({ length: 21 }, () => 'tv').join(', ')}]`),
    id: 'schema/max-items',
    says: '“devices” has 21 entries; at most 20 are allowed. Split it, or leave out what nobody reads.',
  },
  'an object that must not be empty': {
    kind: 'journey',
    text: step('feeling: ⟦{}⟧'),
    id: 'schema/min-properties',
    says: '“feeling” is empty. Add at least 1 field, or remove “feeling”.',
  },
  'a map that is too large, at its key': {
    kind: 'journey',
    text: journey(`⟦tags⟧: { ${Array.from({ length: 51 }, (_, at) => `t${at}: [x]`).join(', ')} }`),
    id: 'schema/max-properties',
    says: '“tags” has 51 entries; at most 50 are allowed. Leave out what nobody reads.',
  },
  'a language that is none, in a text': {
    kind: 'journey',
    text: journey('trigger: { ⟦english⟧: A race }'),
    id: 'schema/property-names',
    says: '“english” is no language tag. Use a language tag such as “en”, “zh-CN” or “und”.',
  },
  'neither of two of which one is wanted': {
    kind: 'journey',
    text: step('next: [{ ⟦when⟧: Too dear }]'),
    id: 'schema/one-of',
    says: 'Exactly one of to, exit is wanted. Add one of them.',
  },
  'both of two of which one is wanted, at the second': {
    kind: 'journey',
    text: step('next: [{ exit: lost, ⟦to⟧: decide }]'),
    id: 'schema/one-of',
    says: 'to, exit exclude each other. Keep one of them.',
  },
  'two triggers of one rule': {
    kind: 'journey',
    text: rule('trigger: { event: paid, ⟦schedule⟧: P1M }, response: {}'),
    id: 'schema/one-of',
    says: 'event, schedule exclude each other. Keep one of them.',
  },
  'a place without its journey': {
    kind: 'metrics',
    text: metric('measurements: [{ date: 2025-03-31, value: 3, ⟦place⟧: decide }]'),
    id: 'schema/dependencies',
    says: '“place” needs “journey”. Add “journey”.',
  },
  'a document that is no map': {
    kind: 'config',
    text: '⟦[]⟧',
    id: 'schema/type',
    says: 'The file holds no fields. Write its fields, each as “key: value”.',
  },
};

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
