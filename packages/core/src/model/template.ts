import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';
import type { FieldShape } from './shape.js';

/** What the builder knows of a kind before it sees an object of it. */
export interface Template {
  /** Every field at its default, or undefined: all objects of a kind have one layout, which is quick to fill and read. */
  readonly blank: Readonly<Record<string, unknown>>;
  readonly fields: ReadonlyMap<string, FieldShape>;
  /** What an object has although nothing is written: what is required, and objects that have defaults themselves. */
  readonly owed: readonly (readonly [string, FieldShape])[];
}

const templates = new Map<EntityKind, Template>();
const none: readonly never[] = Object.freeze([]);

/** The template of a kind, made once. */
export function templateOf(kind: EntityKind): Template {
  const known = templates.get(kind);
  if (known) return known;
  const fields = Object.entries(shapes[kind].fields);
  const blank = Object.fromEntries([...fields.map(([key, field]) => [key, defaultOf(field)]), ['origin', undefined]]);
  const owed = fields.filter(([, field]) => field.required || hasDefaultsInside(field));
  const template = { blank, fields: new Map(fields), owed };
  templates.set(kind, template);
  return template;
}

/** Whether a field is an object that is there also where nothing is written. */
export function hasDefaultsInside(field: FieldShape): field is FieldShape & { readonly type: 'object' } {
  return field.type === 'object' && field.default !== undefined;
}

function defaultOf(field: FieldShape): unknown {
  if (field.type === 'object') return undefined;
  if (field.default !== undefined) return field.default;
  if (field.type === 'map') return Object.freeze({});
  return /^(?:texts|values|references|objects)$/.test(field.type) ? none : undefined;
}
