import type { Entity } from '../diff/entity.js';
import type { Fact } from '../diff/fact.js';
import { factsOf, type Naming } from '../diff/facts.js';
import { isText } from '../diff/values.js';
import { composed, keyOfText } from '../model/natural-key.js';
import type { Origin } from '../parse/origin.js';

/** One thing that an entity says of itself, at the smallest: a text in one language, an entry of a list. */
export interface Saying {
  /** Where it stands in its entity as that is written, which tells it from all others there; by its name where it is not written. */
  readonly spot: string;
  /** Which it is, however it is written: the same on both sides of a comparison. */
  readonly key: string;
  /** Equal exactly where two say the same. */
  readonly meaning: string;
  /** As the file calls it: `goal`, `name.zh-CN`, `standard.sla.payment-time.limit`. An entry of a list is called as the list. */
  readonly field: string;
  readonly value: unknown;
  readonly origin: Origin;
  readonly path: readonly (string | number)[];
  /** Whether it stands in the file, and is not a default. */
  readonly isWritten: boolean;
}

/** What an entity says of itself, its id first; `naming` says what its references name. */
export function saidBy(entity: Entity, naming: Naming): readonly Saying[] {
  const { object, id } = entity;
  const { origin } = object;
  const own = { key: 'id', meaning: id, field: 'id', pattern: 'id', value: id, origin, path: ['id'] };
  const parts = [...factsOf(entity, naming).values()].flatMap((fact) => (isWorthSaying(fact) ? partsOf(fact) : []));
  return [own, ...parts].map((part) => placed(part, origin));
}

type Part = Omit<Saying, 'spot' | 'isWritten'> & Pick<Fact, 'pattern'>;

/** An object is said by what it says; where a thing stands, and in which order, is no field of it. */
function isWorthSaying({ whole, order, path }: Fact): boolean {
  return !whole && !order && path !== undefined;
}

function partsOf({ field, value, meaning, origin, path = [], pattern }: Fact): readonly Part[] {
  const one = { field, pattern, origin, path };
  if (pattern === 'x-*') return [{ ...one, key: field, meaning, value }];
  if (isText(value)) {
    const isByLanguage = isMap(writtenAt(origin, path));
    return Object.entries(value).map(([tag, words]) => ({
      ...one,
      key: `${field} ${tag}`,
      meaning: composed(words),
      value: words,
      ...(isByLanguage && { field: `${field}.${tag}`, path: [...path, tag] }),
    }));
  }
  if (Array.isArray(value) && value.every(isText)) {
    return value.map((text, index) => {
      const said = keyOfText(text);
      return { ...one, key: `${field} ${said}`, meaning: said, value: text, path: [...path, index] };
    });
  }
  const isEntry = typeof path.at(-1) === 'number';
  return [{ ...one, key: field, meaning, value, field: isEntry ? listOf(field, meaning) : field }];
}

/** The list that an entry stands in. */
function listOf(field: string, meaning: string): string {
  return field.endsWith(`.${meaning}`) ? field.slice(0, -meaning.length - 1) : field;
}

function placed(part: Part, home: Origin): Saying {
  const { origin, path, key, pattern } = part;
  const start = startOf(origin, path);
  const way = origin.document === home.document ? wayTo(origin, home) : [`${origin.kind} ${start}`];
  const spot = start === undefined ? `~${key}` : `${[...way, ...path].join('.')} ${pattern}`;
  return { ...part, spot, isWritten: start !== undefined && writtenAt(origin, path) !== undefined };
}

/** The keys that lead from an object to one inside it. */
function wayTo({ parent, value }: Origin, home: Origin): readonly (string | number)[] {
  if (parent === undefined || value === home.value) return [];
  for (const [key, inner] of Object.entries(parent.value)) {
    const index = Array.isArray(inner) ? inner.indexOf(value) : -1;
    if (inner === value || index >= 0) return [...wayTo(parent, home), key, ...(index >= 0 ? [index] : [])];
  }
  return wayTo(parent, home);
}

/** The offset at which a value stands; that of its list, where one entry is written without one. */
function startOf({ document, value }: Origin, path: readonly (string | number)[]): number | undefined {
  let container: unknown = value;
  let start: number | undefined;
  for (const key of path) {
    const span = isMap(container) || Array.isArray(container) ? document.spanOf(container, key) : undefined;
    if (span === undefined) return typeof key === 'number' ? start : undefined;
    start = span.start;
    container = isMap(container) || Array.isArray(container) ? Reflect.get(container, key) : undefined;
  }
  return start;
}

function writtenAt({ value }: Origin, path: readonly (string | number)[]): unknown {
  let found: unknown = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return found;
    found = Reflect.get(found, key);
  }
  return found;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
