import type { Subject } from '../diagnostic.js';
import { shapes } from '../generated/shapes.js';
import type { Origin } from '../parse/origin.js';

/** What a value belongs to, by names instead of positions. */
export interface Standing {
  /** The innermost thing with an identity; none in the frame of a file that lists things. */
  readonly subject?: Subject;
  /** The way from there: `standard.sla.limit`. None where the thing itself is meant. */
  readonly field?: string;
}

/** The path of a thing that stands in another, as references write it; what they cannot name stands behind `#`. */
export function pathBelow(kind: string, id: string, outer: string | undefined): string {
  if (outer === undefined) return id;
  if (kind === 'stage') return `${outer}:${id}`;
  return kind === 'step' || kind === 'touchpoint' ? `${outer}/${id}` : `${outer}#${id}`;
}

/** What the value at the end of a path from an object belongs to. Entries of lists are called by their id, never counted. */
export function standingOf(origin: Origin, path: string | readonly (string | number)[] = []): Standing {
  const { subject, keys } = placed(origin);
  const way = [...keys, ...namesOn(origin.value, typeof path === 'string' ? [path] : path)];
  const isId = way.length === 1 && way[0] === 'id';
  return { ...(subject && { subject }), ...(way.length > 0 && !isId && { field: way.join('.') }) };
}

interface Placed {
  readonly subject?: Subject;
  /** From the subject to an object that is only a part of it. */
  readonly keys: readonly string[];
}

function placed({ kind: definition, value, parent }: Origin): Placed {
  const outer: Placed = parent ? placed(parent) : { keys: [] };
  const id: unknown = Reflect.get(value, 'id');
  if (parent === undefined && (definition === 'config' || definition === 'strategy')) {
    const kind = definition === 'config' ? 'workspace' : definition;
    return { subject: { kind, path: kind }, keys: [] };
  }
  if (shapes[definition].entity && typeof id === 'string') {
    return { subject: { kind: definition, path: pathBelow(definition, id, outer.subject?.path) }, keys: [] };
  }
  return parent ? { ...outer, keys: [...outer.keys, ...keysTo(parent.value, value)] } : outer;
}

/** The key under which an object stands in another, alone or in a list. */
function keysTo(container: object, value: object): readonly string[] {
  const entry = Object.entries(container).find(
    ([, inner]) => inner === value || (Array.isArray(inner) && inner.includes(value)),
  );
  return entry ? [entry[0]] : [];
}

function namesOn(start: object, path: readonly (string | number)[]): readonly string[] {
  let container: unknown = start;
  return path.flatMap((key) => {
    container = typeof container === 'object' && container !== null ? Reflect.get(container, key) : undefined;
    if (typeof key === 'string') return [key];
    const id: unknown = typeof container === 'object' && container !== null ? Reflect.get(container, 'id') : container;
    return typeof id === 'string' && isWord.test(id) ? [id] : [];
  });
}

/** An id or a reference, not prose. */
const isWord = /^[\w:/#.-]{1,300}$/;
