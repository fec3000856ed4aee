import { shapes } from '../generated/shapes.js';
import { canonical } from './canonical.js';
import type { Entity } from './entity.js';
import type { Matching } from './match.js';

/** What is gone and what is new in one list that look like one thing renamed: equal in name, or in all else that they say. */
export function suspectsIn({ removed, added, headOf }: Matching): ReadonlyMap<Entity, Entity> {
  const found = new Map<Entity, Entity>();
  if (removed.length === 0 || added.length === 0) return found;
  const inList = new Map<Entity | undefined, Entity[]>();
  for (const one of added) {
    const known = inList.get(one.parent);
    if (known) known.push(one);
    else inList.set(one.parent, [one]);
  }
  for (const base of removed) {
    const parent = base.parent && headOf(base.parent);
    if (base.parent && !parent) continue;
    const head = inList
      .get(parent)
      ?.find((one) => !found.has(one) && one.kind === base.kind && one.list === base.list && isAlike(base, one));
    if (head) found.set(base, head).set(head, base);
  }
  return found;
}

function isAlike(base: Entity, head: Entity): boolean {
  if (JSON.stringify(base.object.name) === JSON.stringify(head.object.name)) return true;
  const content = contentOf(base);
  return content !== '{}' && content === contentOf(head);
}

/** What a thing says, but for what it is called. Defaults say nothing. */
function contentOf({ object }: Entity): string {
  const { fields } = shapes[object.origin.kind];
  const said = Object.entries(object).filter(
    ([key, value]) => !naming.has(key) && value !== undefined && value !== fields[key]?.default && !isEmpty(value),
  );
  return canonical(Object.fromEntries(said));
}

const naming: ReadonlySet<string> = new Set(['id', 'name', 'formerly', 'kind', 'origin']);

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
