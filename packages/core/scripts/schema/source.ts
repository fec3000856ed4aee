import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What people read of a definition, a field or a value, in one language. */
export interface Words {
  readonly title?: string;
  readonly description?: string;
}

/** A JSON Schema as it stands in the source, with our own `x-` annotations. */
export interface Schema extends Words {
  readonly $ref?: string;
  /** The same words in Chinese. */
  readonly 'x-zh'?: Words;
  readonly type?: string | readonly string[];
  /** Filled from `x-enum`. */
  readonly enum?: readonly string[];
  /** The values that are allowed, each with its words. */
  readonly 'x-enum'?: Readonly<Record<string, Words & { readonly 'x-zh'?: Words }>>;
  readonly const?: string | number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly 'x-entity'?: boolean;
  readonly 'x-document'?: boolean;
  /** Where the id of the entity is unique; a key of `x-scopes` in `entity.yaml`. */
  readonly 'x-scope'?: string;
  /** The fields that identify an object in its list, where it has no id. */
  readonly 'x-key'?: readonly string[];
  /** The fields of which an object has exactly one. */
  readonly 'x-exactly-one'?: readonly string[];
  readonly 'x-ordered'?: boolean;
  /** What a map holds, by the name of its definition; `lines` for lists of short texts. */
  readonly 'x-map'?: string;
  readonly 'x-key-reference'?: string;
  readonly 'x-reference'?: string | readonly string[];
  readonly 'x-tier'?: 'loop';
  readonly [keyword: string]: unknown;
}

/** All definitions by name: those with properties, and the values that several fields share. */
export interface Source {
  readonly objects: Readonly<Record<string, Schema>>;
  readonly scalars: Readonly<Record<string, Schema>>;
}

/** Kinds of documents that hold a list of one entity. */
export const listKinds = {
  teams: 'team',
  channels: 'channel',
  segments: 'segment',
  metrics: 'metric',
  events: 'event',
  feedback: 'feedback',
  evidence: 'evidence',
  systems: 'system',
  glossary: 'term',
} as const satisfies Record<string, string>;

/** Names of list documents among the definitions: `feedback` is both a list and its entry. */
export const listName = (kind: string) => `${kind}-list`;

/** Every kind of document, with the name of its definition. */
export const documents: Readonly<Record<string, string>> = {
  config: 'config',
  journey: 'journey',
  persona: 'persona',
  ...Object.fromEntries(Object.keys(listKinds).map((kind) => [kind, listName(kind)])),
  strategy: 'strategy',
  accepted: 'accepted',
};

const folder = new URL('../../schema/source/', import.meta.url);
const read = (file: string): Schema => fillEnums(parse(readFileSync(new URL(file, folder), 'utf8')));

export function readSource(): Source {
  const { entity, scalars, lists, ...rest } = Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => [file.slice(0, -'.yaml'.length), read(file)]),
  );
  const objects = Object.fromEntries(
    Object.entries(rest).map(([name, schema]) => [name, compose(name, schema, entity ?? {})]),
  );
  const ofLists = Object.entries(listKinds).map(([kind, item]) => {
    const words = (lists as Record<string, Schema> | undefined)?.[kind] ?? {};
    return [listName(kind), listOf(kind, item, words, entity ?? {})];
  });
  return {
    objects: { ...objects, ...Object.fromEntries(ofLists) },
    scalars: (scalars ?? {}) as Record<string, Schema>,
  };
}

/** Allowed values stand in the source once, as keys of their words. */
function fillEnums(value: Schema): Schema {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const filled = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'examples' ? inner : fillEnums(inner as Schema)]),
  );
  return value['x-enum'] ? { ...filled, enum: Object.keys(value['x-enum']) } : filled;
}

/** A definition with the fields that all entities, or all documents, have, in canonical order. */
function compose(name: string, schema: Schema, entity: Schema): Schema {
  const common = entity.properties ?? {};
  const isEntity = schema['x-entity'] === true;
  const isDocument = schema['x-document'] === true && name !== 'config';
  const { lintIgnore, ...rest } = schema.properties ?? {};
  const { name: nameField, description, ...own } = rest;
  const pick = (key: string) => ({ [key]: common[key] ?? {} });
  const properties = {
    ...(isDocument ? { kind: { ...common.kind, const: name } } : {}),
    ...(isEntity ? { id: scoped(common.id ?? {}, schema['x-scope'], entity), ...pick('formerly') } : {}),
    ...(isDocument ? pick('locales') : {}),
    ...(isEntity && nameField ? { name: nameField } : {}),
    ...(isEntity ? (description ? { description } : pick('description')) : {}),
    ...(isEntity ? own : rest),
    ...(isEntity ? pick('links') : {}),
    ...(isEntity || isDocument ? pick('lintIgnore') : {}),
  };
  const required = [...(isDocument ? ['kind'] : []), ...(isEntity ? ['id'] : []), ...(schema.required ?? [])];
  return { ...schema, ...(required.length > 0 ? { required } : {}), properties };
}

/** The field `id` of one entity: the common words, and among which others it is unique. */
function scoped(id: Schema, scope: string | undefined, entity: Schema): Schema {
  const words = (entity['x-scopes'] as Record<string, Schema> | undefined)?.[scope ?? ''];
  if (!words) throw new Error(`No scope is called ${scope}.`);
  return {
    ...id,
    description: `${id.description} ${words.description}`,
    'x-zh': { ...id['x-zh'], description: `${id['x-zh']?.description}${words['x-zh']?.description}` },
  };
}

function listOf(kind: string, item: string, words: Schema, entity: Schema): Schema {
  const common = entity.properties ?? {};
  return {
    ...words,
    type: 'object',
    'x-document': true,
    required: ['kind', 'items'],
    properties: {
      kind: { ...common.kind, const: kind },
      locales: common.locales ?? {},
      items: { ...common.items, items: { $ref: item } },
    },
  };
}
