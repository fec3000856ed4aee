import { documentKinds } from '../../src/generated/types.js';
import type { DefinitionReference, FieldReference, Tier, ValueReference } from '../../src/reference.js';
import type { Message } from '../../src/text.js';
import { fieldType } from './field-type.js';
import { documents, type Schema, type Source } from './source.js';
import { message } from './words.js';

/** Every definition in words, documents first, each followed by what it holds; forms last. */
export function printReference(source: Source): string {
  const all = [...inReadingOrder(source), ...Object.keys(source.scalars)].map((name) => define(name, source));
  return [
    '// Made from schema/source by `npm run generate`. Do not edit.',
    "import type { DefinitionReference } from '../reference.js';",
    '',
    '/** Every definition of the model in words, documents first, each followed by what it holds; forms last. */',
    `export const definitions: readonly DefinitionReference[] = [\n${all.map((one) => JSON.stringify(one)).join(',\n')},\n];`,
    '',
  ].join('\n');
}

function inReadingOrder({ objects }: Source): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (name: string) => {
    const schema = objects[name];
    if (schema === undefined || seen.has(name)) return;
    seen.add(name);
    for (const [, ref = ''] of JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)) visit(ref);
  };
  for (const name of Object.values(documents)) visit(name);
  return seen;
}

function define(name: string, source: Source): DefinitionReference {
  const schema = source.objects[name] ?? source.scalars[name] ?? {};
  const kind = documentKinds.find((one) => documents[one] === name);
  const tier = schema['x-tier'] ?? 'core';
  return {
    name,
    sort: kind ? 'document' : name in source.objects ? 'object' : 'form',
    title: message(schema, 'title'),
    description: message(schema, 'description'),
    tier,
    ...(kind ? { kind, file: fileOf(kind) } : {}),
    ...(schema['x-entity'] ? { entity: true as const } : {}),
    ...(schema['x-key'] ? { key: schema['x-key'] } : {}),
    conditions: conditions(schema),
    fields: Object.entries(schema.properties ?? {}).map(([key, field]) => describe(key, field, schema, tier, source)),
    ...valuesOf(schema),
    ...(schema.examples ? { examples: schema.examples } : {}),
  };
}

function describe(key: string, field: Schema, owner: Schema, tier: Tier, source: Source): FieldReference {
  const reference = field['x-reference'] ?? field.items?.['x-reference'] ?? field['x-key-reference'];
  const common = ['kind', 'id', 'formerly', 'locales', 'description', 'links', 'lintIgnore'].includes(key);
  return {
    key,
    title: message(field, 'title'),
    description: message(field, 'description'),
    ...fieldType(field, source),
    required: owner.required?.includes(key) ?? false,
    ...(field.default === undefined ? {} : { default: field.default }),
    tier: common ? tier : (field['x-tier'] ?? tier),
    ...(field['x-ordered'] ? { ordered: true as const } : {}),
    ...(reference ? { references: [reference].flat() } : {}),
    ...valuesOf(field),
    ...(field.examples ? { examples: field.examples } : {}),
  };
}

function valuesOf(schema: Schema): { readonly values?: readonly ValueReference[] } {
  const values = schema['x-enum'] ?? schema.items?.['x-enum'];
  if (!values) return {};
  return {
    values: Object.entries(values).map(([value, words]) => ({
      value,
      title: message(words, 'title'),
      description: message(words, 'description'),
    })),
  };
}

function conditions({
  'x-exactly-one': exactlyOne,
  minProperties,
  properties,
  dependencies,
}: Schema): readonly Message[] {
  const needs = Object.entries((dependencies ?? {}) as Readonly<Record<string, readonly string[]>>);
  return [
    ...(exactlyOne
      ? [
          {
            en: `Exactly one of ${quoted(exactlyOne, ', ')}.`,
            'zh-CN': `须恰好填写其中一项：${quoted(exactlyOne, '、')}。`,
          },
        ]
      : []),
    ...(minProperties && properties ? [{ en: 'At least one field.', 'zh-CN': '至少填写一个字段。' }] : []),
    ...needs.map(([key, others]) => ({
      en: `\`${key}\` needs ${quoted(others, ', ')}.`,
      'zh-CN': `填写 \`${key}\` 时须同时填写 ${quoted(others, '、')}。`,
    })),
  ];
}

function quoted(keys: readonly string[], separator: string): string {
  return keys.map((key) => `\`${key}\``).join(separator);
}

/** How the file of a kind is named. */
function fileOf(kind: string): string {
  if (kind === 'config') return 'journey.config.yaml';
  if (kind === 'accepted') return '.journey/accepted.yaml';
  if (kind === 'journey' || kind === 'persona') return `<id>.${kind}.yaml`;
  return kind === 'strategy' ? 'strategy.yaml' : `${kind}.yaml`;
}
