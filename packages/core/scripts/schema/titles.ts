import type { Message } from '../../src/text.js';
import type { Schema, Source } from './source.js';
import { message } from './words.js';

/** What definitions, fields and their values are called, by definition and key: `[English, Chinese]`, as small as it can be. */
export function printTitles(source: Source): string {
  const rows = Object.entries(source.objects).flatMap(([name, schema]) => [
    `${JSON.stringify(name)}:${JSON.stringify([pair(schema)])}`,
    ...Object.entries(schema.properties ?? {}).map(([key, field]) => {
      const values = Object.entries(valuesOf(field, source)).map(([value, words]) => [value, pair(words)]);
      const row = [pair(field), ...(values.length > 0 ? [Object.fromEntries(values)] : [])];
      return `${JSON.stringify(`${name}.${key}`)}:${JSON.stringify(row)}`;
    }),
  ]);
  return [
    '// Made from schema/source by `npm run generate`. Do not edit.',
    "import type { Titles } from '../diff/titles.js';",
    '',
    '/** What fields and their values are called: English and Chinese. */',
    `export const titles: Titles = {\n${rows.join(',\n')},\n};`,
    '',
  ].join('\n');
}

function valuesOf(field: Schema, source: Source): NonNullable<Schema['x-enum']> {
  const one = field.items ?? field;
  const form = one.$ref === undefined ? undefined : source.scalars[one.$ref];
  return one['x-enum'] ?? form?.['x-enum'] ?? {};
}

function pair(words: Parameters<typeof message>[0]): readonly [string, string] {
  const { en, 'zh-CN': zh }: Message = message(words, 'title');
  return [en, zh];
}
