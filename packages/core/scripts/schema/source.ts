import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A JSON Schema as it stands in the source, with our own `x-` annotations. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly default?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly 'x-entity'?: boolean;
  readonly 'x-document'?: boolean;
  readonly 'x-key'?: readonly string[];
  readonly 'x-ordered'?: boolean;
  readonly 'x-map'?: string;
  readonly 'x-key-reference'?: string;
  readonly 'x-reference'?: string | readonly string[];
  readonly 'x-tier'?: 'loop';
  readonly [keyword: string]: unknown;
}

/** All definitions by name: those with properties, and the one-string values. */
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

const folder = new URL('../../schema/source/', import.meta.url);
const read = (name: string): Schema => parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'));

export function readSource(): Source {
  const { entity, scalars, ...rest } = Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => [file.slice(0, -'.yaml'.length), read(file.slice(0, -'.yaml'.length))]),
  );
  const common = entity?.properties ?? {};
  const objects = Object.fromEntries(
    Object.entries(rest).map(([name, schema]) => [name, compose(name, schema, common)]),
  );
  const lists = Object.entries(listKinds).map(([kind, item]) => [
    listName(kind),
    listOf(kind, item, objects[item] ?? {}, common),
  ]);
  return { objects: { ...objects, ...Object.fromEntries(lists) }, scalars: (scalars ?? {}) as Record<string, Schema> };
}

/** A definition with the fields that all entities, or all documents, have, in canonical order. */
function compose(name: string, schema: Schema, common: Readonly<Record<string, Schema>>): Schema {
  const entity = schema['x-entity'] === true;
  const document = schema['x-document'] === true && name !== 'config';
  const { name: nameField, description, lintIgnore, ...own } = schema.properties ?? {};
  const pick = (key: string) => ({ [key]: common[key] ?? {} });
  const properties = {
    ...(document ? { kind: { ...common.kind, const: name } } : {}),
    ...(entity ? { ...pick('id'), ...pick('formerly') } : {}),
    ...(document ? pick('locales') : {}),
    ...(nameField ? { name: nameField } : {}),
    ...(description ? { description } : entity ? pick('description') : {}),
    ...own,
    ...(entity ? pick('links') : {}),
    ...(entity || document ? pick('lintIgnore') : {}),
  };
  const required = [...(document ? ['kind'] : []), ...(entity ? ['id'] : []), ...(schema.required ?? [])];
  return { ...schema, ...(required.length > 0 ? { required } : {}), properties };
}

function listOf(kind: string, item: string, { title }: Schema, common: Readonly<Record<string, Schema>>): Schema {
  return {
    title: `List: ${kind}`,
    description: `A document that holds entries of one sort: ${title?.toLowerCase()}.`,
    type: 'object',
    'x-document': true,
    required: ['kind', 'items'],
    properties: {
      kind: { ...common.kind, const: kind },
      locales: common.locales ?? {},
      items: { type: 'array', maxItems: 5000, items: { $ref: item }, title: 'Items', description: 'The entries.' },
    },
  };
}
