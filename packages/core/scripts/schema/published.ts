import type { Language } from '../../src/text.js';
import { documents, type Schema, type Source } from './source.js';
import { namedBy, word } from './words.js';

type Json = Readonly<Record<string, unknown>>;

/** The schemas that editors use: for each kind of document one in English and one in Chinese, each whole in itself. */
export function printPublished(source: Source): Readonly<Record<string, string>> {
  const files = Object.entries(documents).flatMap(([kind, name]) => [
    [`schema/${kind}.schema.json`, published(kind, name, source, 'en')],
    [`schema/${kind}.schema.zh.json`, published(kind, name, source, 'zh-CN')],
  ]);
  return Object.fromEntries(files.map(([path, schema]) => [path, `${JSON.stringify(schema, null, 1)}\n`]));
}

function published(kind: string, name: string, source: Source, language: Language): Json {
  const { objects, scalars } = source;
  const all = { ...scalars, ...objects };
  const used = [...reachable(name, all)].filter((one) => one !== name).sort();
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:journey-as-code:schema:1:${kind}${language === 'en' ? '' : ':zh'}`,
    ...publish(objects[name] ?? {}, language),
    definitions: Object.fromEntries(used.map((one) => [one, publish(all[one] ?? {}, language)])),
  };
}

/** The names of all definitions that one leads to, itself included. */
function reachable(name: string, all: Readonly<Record<string, Schema>>, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, ref = ''] of JSON.stringify(all[name]).matchAll(/"\$ref":"([^"]+)"/g)) reachable(ref, all, seen);
  return seen;
}

/** A definition or field with its words in one language. */
function publish(schema: Schema, language: Language): Json {
  const { properties, 'x-exactly-one': exactlyOne } = schema;
  return {
    ...described(schema, language),
    ...constraints(schema, language),
    ...(exactlyOne ? { oneOf: exactlyOne.map((key) => ({ required: [key] })) } : {}),
    ...(properties && !schema['x-map']
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, field]) => [key, publish(field, language)]),
          ),
          ...(schema.additionalProperties
            ? {}
            : { additionalProperties: false, patternProperties: { '^x-': own[language] } }),
        }
      : {}),
    ...(schema.default === undefined ? {} : { default: schema.default }),
    ...(schema.examples ? { examples: schema.examples } : {}),
  };
}

const own = {
  en: { title: 'Own field', description: 'Anything of your own. It is kept, and read by nobody here.' },
  'zh-CN': { title: '自定义字段', description: '可存放任意自定义内容。会原样保留，本工具不读取。' },
} as const;

/** What an editor shows: the words, and for the pointer the default and what a reference names. */
function described(schema: Schema, language: Language): Json {
  if (schema.title === undefined) return {};
  const description = word(schema, 'description', language);
  return {
    title: word(schema, 'title', language),
    description,
    markdownDescription: [description, ...facts(schema, language)].join('\n\n'),
  };
}

function facts(schema: Schema, language: Language): readonly string[] {
  const { default: usual, 'x-reference': reference = schema.items?.['x-reference'] } = schema;
  const english = language === 'en';
  return [
    ...(reference ? [english ? `Refers to: ${namedBy(reference).en}.` : `引用：${namedBy(reference)['zh-CN']}。`] : []),
    ...(usual === undefined ? [] : [english ? `Default: \`${inYaml(usual)}\`.` : `默认值：\`${inYaml(usual)}\`。`]),
  ];
}

function inYaml(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const dropped = new Set(['title', 'description', 'default', 'examples', 'properties']);

/** The constraints as standard JSON Schema, with the words of each allowed value. */
function constraints(schema: Schema, language: Language): Json {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): (readonly [string, unknown])[] => {
      if (key === 'x-enum') return enumWords(schema, language);
      if (dropped.has(key) || key.startsWith('x-')) return [];
      if (key === '$ref') return [[key, `#/definitions/${value}`]];
      const inner = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [[key, inner ? publish(value as Schema, language) : value]];
    }),
  );
}

function enumWords(schema: Schema, language: Language): (readonly [string, unknown])[] {
  const values = Object.values(schema['x-enum'] ?? {});
  const plain = values.map((value) => word(value, 'description', language));
  const marked = values.map((value, at) => `**${word(value, 'title', language)}** — ${plain[at]}`);
  return [
    ['enumDescriptions', plain],
    ['markdownEnumDescriptions', marked],
  ];
}
