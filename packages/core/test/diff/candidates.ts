import { definitions } from '../../src/generated/reference.js';
import type { EntityKind } from '../../src/generated/types.js';

const numbers: Readonly<Record<string, readonly number[]>> = {
  'Number from −2 to 2': [-2, -1, 0.5, 2],
  'Number from 0 to 5': [1, 2, 4],
  'Whole number from 0 to 4': [0, 1, 3],
  'Whole number from 1 to 100': [5, 50, 95],
  'Whole number from 1': [1, 3, 8],
  'Whole number from 0': [10, 40, 900],
  'Number from 0': [0.5, 12, 70],
  Number: [-3, 0, 2.5, 60],
};
const forms: Readonly<Record<string, readonly unknown[]>> = {
  date: ['2026-01-31', '2026-02-28', '2026-06-30', '2026-11-15'],
  duration: ['PT30M', 'P2D', 'P1W', 'P3M'],
  cadence: ['per-interaction', 'continuous', 'P3M'],
  percentage: [5, 42, 80],
  hours: ['24/7', 'Mo-Fr 09:00-18:00', 'Sa 10:00-14:00'],
  'time-range': ['21:00-08:00', '20:00-07:00'],
  timezone: ['UTC', 'Asia/Shanghai', 'Europe/Berlin'],
  address: ['https://wiki.example/one', 'https://wiki.example/two', 'https://wiki.example/three'],
  line: ['one', 'two', 'three words here'],
  'language-tag': ['fr', 'de', 'es'],
  glob: ['**/*.yaml', '**/*.yml', 'more/**/*.yaml'],
  colour: ['#0F766E', '#6D28D9', '#1D4ED8'],
  picture: ['brand/logo.svg', 'brand/mark.png', 'logo.webp'],
  folder: ['handbook', 'pages', 'more/pages'],
  'former-id': ['once', 'earlier', 'long-ago'],
};
const ofOne: Readonly<Record<string, readonly unknown[]>> = {
  'release-settings tags': ['v*', 'journeys@*', 'releases/*'],
  'release-settings live': [5, 20, 50],
  'release-settings without': ['0.9.0', '1.0.1', '2.0.0-rc.1'],
  'release-settings next': ['none', 'main', 'drafts'],
};
const fields = new Map(
  definitions.flatMap(({ name, fields }) =>
    fields.map((field): [string, (typeof fields)[number]] => [`${name} ${field.key}`, field]),
  ),
);
const words = new Map(definitions.map(({ name, values }) => [name, values?.map(({ value }) => value)]));

/** Values that a field may have, in the order of the model. */
export function candidatesOf(definition: EntityKind, key: string): readonly unknown[] {
  const field = fields.get(`${definition} ${key}`);
  if (field === undefined) throw new Error(`The reference does not know ${definition} ${key}.`);
  const { definition: form = '', type, values } = field;
  if (values) return values.map(({ value }) => value);
  if (type.en.includes('`true`')) return [true, false];
  if (type.en === 'Free map') return [{ colour: 'red' }, { colour: 'green', menu: ['a', 'b'] }];
  const known = ofOne[`${definition} ${key}`] ?? words.get(form) ?? forms[form] ?? numbers[type.en];
  if (known === undefined) throw new Error(`There is no value for ${definition} ${key}: ${type.en}.`);
  return known;
}
