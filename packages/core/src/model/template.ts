import { blanks } from '../generated/blanks.js';
import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';
import type { FieldShape } from './shape.js';

/** What the builder knows of a kind before it sees an object of it. */
export interface Template {
  /** A new object, every field at its default or undefined. */
  readonly blank: () => Record<string, unknown>;
  readonly fields: ReadonlyMap<string, FieldShape>;
  /** What an object has although nothing is written: what is required, and objects that have defaults themselves. */
  readonly owed: readonly (readonly [string, FieldShape])[];
}

const templates = new Map<EntityKind, Template>();

/** The template of a kind, made once. */
export function templateOf(kind: EntityKind): Template {
  const known = templates.get(kind);
  if (known) return known;
  const fields = Object.entries(shapes[kind].fields);
  const owed = fields.filter(([, field]) => field.required || hasDefaultsInside(field));
  const template = { blank: blanks[kind], fields: new Map(fields), owed };
  templates.set(kind, template);
  return template;
}

/** Whether a field is an object that is there also where nothing is written. */
export function hasDefaultsInside(field: FieldShape): field is FieldShape & { readonly type: 'object' } {
  return field.type === 'object' && field.default !== undefined;
}
