import { listKinds, listName, type Schema, type Source } from './source.js';

const wordsOf = (name: string) =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
const union = (values: readonly unknown[]) => values.map((value) => `'${value}'`).join(' | ');
const doc = (schema: Schema, indent = '') =>
  schema.description ? `${indent}/** ${schema.description.replaceAll('*/', '').replace(/\s+/g, ' ').trim()} */\n` : '';

/** Types of every definition: as a reader gets it, defaults filled in, and as an author writes it. */
export function printTypes(source: Source): string {
  const { objects, scalars } = source;
  const enums = Object.entries(scalars).filter(([, schema]) => schema.enum);
  const documents = ['config', 'journey', 'persona', ...Object.keys(listKinds), 'strategy', 'accepted'];
  const named = Object.entries(objects).filter(([, schema]) => !schema['x-map']);
  return [
    '// Made from schema/source by `npm run generate`. Do not edit.',
    "import type { Origin } from '../parse/origin.js';",
    "import type { Text } from '../text.js';",
    '',
    '/** What a document of a workspace is: its `kind`, or the configuration. */',
    `export type DocumentKind = ${union(documents)};`,
    `export const documentKinds: readonly DocumentKind[] = [${documents.map((kind) => `'${kind}'`).join(', ')}];`,
    '',
    '/** Every definition of the model that has fields. */',
    `export type EntityKind = ${union(Object.keys(objects))};`,
    '',
    '/** Other keys, kept as written. */',
    'export interface Extensible {',
    `  readonly [key: \`x-\${string}\`]: unknown;`,
    '}',
    '',
    '/** A text as an author writes it: in the first language of its document, or by language. */',
    'export type AuthoredText = string | Text;',
    '',
    ...enums.flatMap(([name, schema]) => [
      `/** ${schema.title}. */`,
      `export type ${wordsOf(name)} = ${union(schema.enum ?? [])};`,
      '',
    ]),
    ...named.map(([name, schema]) => `${doc(schema)}${printInterface(wordsOf(name), schema, source, false)}`),
    ...named.map(
      ([name, schema]) => `${doc(schema)}${printInterface(`Authored${wordsOf(name)}`, schema, source, true)}`,
    ),
    '/** The document of each kind, as an author writes it. */',
    'export interface AuthoredDocuments {',
    ...documents.map((kind) => `  readonly '${kind}': Authored${wordsOf(kind in listKinds ? listName(kind) : kind)};`),
    '}',
    '',
    '/** The object of each definition, as a reader gets it. */',
    'export interface Entities {',
    ...named.map(([name]) => `  readonly '${name}': ${wordsOf(name)};`),
    '}',
    '',
  ].join('\n');
}

function printInterface(name: string, schema: Schema, source: Source, authored: boolean): string {
  const fields = Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const always =
      schema.required?.includes(key) ||
      (!authored &&
        (field.default !== undefined || field.items !== undefined || mapOf(field, source.objects) !== undefined));
    return `${doc(field, '  ')}  readonly ${key}${always ? '' : '?'}: ${typeOf(field, source, authored)};`;
  });
  const rest = schema.additionalProperties ? ['  readonly [parameter: string]: unknown;'] : [];
  const origin = authored ? [] : ['  /** Where it stands. */', '  readonly origin: Origin;'];
  return [
    `export interface ${name}${rest.length > 0 ? '' : ' extends Extensible'} {`,
    ...fields,
    ...rest,
    ...origin,
    '}',
    '',
  ].join('\n');
}

function typeOf(field: Schema, source: Source, authored: boolean): string {
  const { objects, scalars } = source;
  const prefix = authored ? 'Authored' : '';
  if (field.items) {
    const item = typeOf(field.items, source, authored);
    return `readonly ${item.includes('|') ? `(${item})` : item}[]`;
  }
  if (field['x-map']) {
    return `Readonly<Record<string, ${field['x-map'] in objects ? prefix + wordsOf(field['x-map']) : 'readonly string[]'}>>`;
  }
  if (field.const !== undefined) return typeof field.const === 'string' ? `'${field.const}'` : String(field.const);
  if (field.enum) return union(field.enum);
  if (field['x-reference']) return 'string';
  if (field.$ref === 'text' || field.$ref === 'markdown') return `${prefix}Text`;
  if (field.$ref === 'rule-settings') return `Readonly<Record<string, Severity | ${prefix}RuleSetting>>`;
  if (field.$ref !== undefined && field.$ref in objects) return prefix + wordsOf(field.$ref);
  const scalar = field.$ref === undefined ? field : scalars[field.$ref];
  if (scalar?.enum) return wordsOf(field.$ref ?? '');
  if (scalar?.type === 'integer' || scalar?.type === 'number') return 'number';
  if (scalar?.type === 'boolean') return 'boolean';
  if (scalar?.type === 'object') return 'Readonly<Record<string, unknown>>';
  return 'string';
}

/** What a map holds, where a field is one, itself or by its definition. */
function mapOf(field: Schema, objects: Source['objects']): string | undefined {
  return field['x-map'] ?? objects[field.$ref ?? '']?.['x-map'];
}
