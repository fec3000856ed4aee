import { shapes } from '../generated/shapes.js';
import type { EntityKind } from '../generated/types.js';
import { composed, keyOfText, keysOfObjects } from '../model/natural-key.js';
import type { FieldShape, ReferenceTarget } from '../model/shape.js';
import { canonical } from './canonical.js';
import { type Entity, isObject, type ModelObject } from './entity.js';
import type { Fact } from './fact.js';

/** What a reference names, as both sides say it. */
export type Naming = (written: string, to: ReferenceTarget) => string;

/** Where a field stands in its entity. */
type Place = Pick<Fact, 'pattern' | 'field'>;

/**
 * What an entity says of itself, by field, outer before inner: an object and an entry of a list without ids is a fact,
 * and so is everything in it. What stands in an entity of its own is said there.
 */
export function factsOf({ object, lane, more }: Entity, naming: Naming): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  const gathered: Gathered = {
    naming,
    add: (fact) => {
      if (!facts.has(fact.field)) facts.set(fact.field, fact);
    },
  };
  const { origin } = object;
  if (lane !== undefined) gathered.add({ pattern: 'lane', field: 'lane', value: lane, meaning: lane, origin });
  ofObject(object, origin.kind, { pattern: '', field: '' }, gathered);
  for (const [key, value] of Object.entries(more)) {
    const field = shapes[origin.kind].fields[key];
    if (field) ofField({ object, key, field, value }, { pattern: key, field: key }, gathered);
  }
  return facts;
}

/** Where facts go. They are too many for generators in generators. */
interface Gathered {
  readonly naming: Naming;
  add(fact: Fact): void;
}

/** What identity says already. */
const spokenFor: ReadonlySet<string> = new Set(['kind', 'id']);

function ofObject(object: ModelObject, definition: EntityKind, at: Place, gathered: Gathered): void {
  const { fields, key: identity = [] } = shapes[definition];
  for (const [key, field] of Object.entries(fields)) {
    const value = object[key];
    if (value === undefined || value === '' || spokenFor.has(key) || identity.includes(key)) continue;
    ofField({ object, key, field, value }, { pattern: at.pattern + key, field: at.field + key }, gathered);
  }
  for (const key of Object.keys(object).filter((name) => name.startsWith('x-'))) {
    const place = { pattern: 'x-*', field: at.field + key };
    gathered.add({ ...place, value: object[key], meaning: canonical(object[key]), origin: object.origin, path: [key] });
  }
}

interface Written {
  readonly object: ModelObject;
  readonly key: string;
  readonly field: FieldShape;
  readonly value: unknown;
}

function ofField({ object, key, field, value }: Written, at: Place, gathered: Gathered): void {
  const here = { ...at, value, origin: object.origin, path: [key] };
  switch (field.type) {
    case 'value':
      gathered.add({ ...here, ...(value === field.default && { usual: true }), meaning: canonical(value) });
      return;
    case 'text':
      gathered.add({ ...here, meaning: keyOfText(value) });
      return;
    case 'reference':
      gathered.add({ ...here, to: field.to, meaning: gathered.naming(String(value), field.to) });
      return;
    case 'object':
      if (isObject(value)) ofInner(value, field.of, at, gathered);
      return;
    case 'texts': {
      const keys = listOf(value).map(keyOfText);
      if (keys.length === 0) return;
      const meaning = canonical(field.ordered ? keys : keys.toSorted());
      gathered.add({ ...here, ...(field.ordered && { ordered: true }), meaning });
      return;
    }
    case 'map':
      for (const [name, one] of Object.entries(value ?? {})) {
        const place = entry(at, field.keys ? gathered.naming(name, field.keys) : name);
        if (isObject(one) && field.of && !isSetting(field.of)) ofInner(one, field.of, place, gathered);
        else gathered.add({ ...here, ...place, value: one, meaning: canonical(asSet(one)), path: [key, name] });
      }
      return;
    case 'objects':
      if (!shapes[field.of].entity) ofEntries({ object, key, field, value }, field.of, at, gathered);
      return;
    default:
      for (const [index, one] of listOf(value).entries()) {
        const words = composed(String(one));
        const named = field.type === 'references' ? gathered.naming(words, field.to) : words;
        const to = field.type === 'references' ? { to: field.to } : {};
        gathered.add({ ...here, ...entry(at, named), ...to, value: one, meaning: named, path: [key, index] });
      }
  }
}

/** Words under a key of the author's own stand in no order. */
function asSet(value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => composed(String(one))).sort() : value;
}

/** The setting of a rule is one value, however it is written. */
function isSetting(definition: EntityKind): boolean {
  return definition === 'rule-setting';
}

/** Objects without ids, each under what identifies it; their order, where it counts, is a fact of its own. */
function ofEntries(
  { object, key, field, value }: Written,
  definition: EntityKind,
  at: Place,
  gathered: Gathered,
): void {
  const entries = listOf(value).filter(isObject);
  const keys = keysOfObjects(
    definition,
    entries.map((one) => identified(one, definition, gathered.naming)),
  );
  for (const [index, one] of entries.entries()) {
    ofInner(one, definition, entry(at, keys[index] ?? ''), gathered);
  }
  if (!field.ordered || keys.length === 0) return;
  gathered.add({ ...at, value: undefined, order: keys, meaning: canonical(keys), origin: object.origin, path: [key] });
}

/** An object is a fact of its own before what it says. */
function ofInner(object: ModelObject, definition: EntityKind, at: Place, gathered: Gathered): void {
  gathered.add({ ...at, whole: true, value: object, meaning: '', origin: object.origin });
  ofObject(object, definition, { pattern: `${at.pattern}.`, field: `${at.field}.` }, gathered);
}

/** What identifies an object, its references named as both sides name them. */
function identified(object: ModelObject, definition: EntityKind, naming: Naming): object {
  const { fields, key = [] } = shapes[definition];
  const named = (name: string) => {
    const field = fields[name];
    const value = object[name];
    if (field?.type !== 'reference' || typeof value !== 'string') return value;
    return naming(field.to === 'measurement-place' ? `${String(object.journey)}:${value}` : value, field.to);
  };
  return Object.fromEntries(key.map((name) => [name, named(name)]));
}

function entry({ pattern, field }: Place, key: string): Place {
  return { pattern: `${pattern}.*`, field: `${field}.${key.trim().replaceAll('\t', ' ')}` };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
