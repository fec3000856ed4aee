import { type Entity, withInner } from './entity.js';
import { formerIds, formerPlaces } from './former.js';
import { isInSameText } from './untouched.js';

/** One thing on both sides. */
export interface Pair {
  readonly base: Entity;
  readonly head: Entity;
}

/** What stands on both sides, what only on one, and what cannot be told apart. */
export interface Matching {
  /** In order of head, outer before inner. */
  readonly pairs: readonly Pair[];
  readonly removed: readonly Entity[];
  readonly added: readonly Entity[];
  /** Entities whose id stands twice in their list on their side: none of them is compared. */
  readonly ambiguous: readonly Entity[];
  headOf(base: Entity): Entity | undefined;
  baseOf(head: Entity): Entity | undefined;
}

/**
 * Finds each thing on the other side: by its id in the same parent, else by what `formerly` names. Nothing is matched by
 * position, by name or by likeness. Model reference, Identity across versions.
 */
export function match(base: readonly Entity[], head: readonly Entity[]): Matching {
  const headOf = new Map<Entity, Entity>();
  const baseOf = new Map<Entity, Entity>();
  const ambiguous = new Set<Entity>();
  const unknowable = new Set<Entity>();
  const pair = (one: Entity, other: Entity) => {
    headOf.set(one, other);
    baseOf.set(other, one);
    if (!isInSameText({ base: one, head: other })) matchSiblings(one.children, other.children);
    else for (const [index, child] of one.children.entries()) pairSame(child, other.children[index]);
  };

  /** In the same text the same things stand in the same places. */
  function pairSame(one: Entity, other: Entity | undefined): void {
    if (other) pair(one, other);
  }

  /** What has an id that stands twice on the other side is neither the one nor the other, and is not gone. */
  function setAside(key: string, ...sides: readonly Map<string, Entity>[]): void {
    for (const side of sides) {
      const one = side.get(key);
      if (one) unknowable.add(one);
      side.delete(key);
    }
  }

  function matchSiblings(olds: readonly Entity[], news: readonly Entity[]): void {
    const byId = siblings(olds, ambiguous);
    const newById = siblings(news, ambiguous);
    for (const one of [...olds, ...news]) if (ambiguous.has(one)) setAside(keyOf(one, one.id), byId, newById);
    const fresh = [...newById.values()];
    for (const one of fresh) {
      const old = byId.get(keyOf(one, one.id));
      if (old) pair(old, one);
    }
    for (const one of fresh) {
      if (baseOf.has(one)) continue;
      const old = formerIds(one)
        .map((id) => byId.get(keyOf(one, id)))
        .find((old) => old && !headOf.has(old));
      if (old) pair(old, one);
    }
  }

  matchSiblings(base, head);
  const isOpen = (entity: Entity): boolean =>
    !ambiguous.has(entity) && !unknowable.has(entity) && (entity.parent === undefined || isOpen(entity.parent));
  const everything = withInner(head);
  const movers = everything.filter((one) => !baseOf.has(one) && formerPlaces(one).length > 0);
  const places = movers.length > 0 ? placesOf(base) : new Map<string, Entity>();
  for (const one of movers) {
    if (baseOf.has(one) || !isOpen(one)) continue;
    const old = formerPlaces(one)
      .map((place) => places.get(placeOf(one, place)))
      .find((old) => old && !headOf.has(old));
    if (old && isOpen(old)) pair(old, one);
  }

  return {
    pairs: everything.flatMap((one) => {
      const old = baseOf.get(one);
      return old ? [{ base: old, head: one }] : [];
    }),
    removed: withInner(base).filter((one) => !headOf.has(one) && isOpen(one)),
    added: everything.filter((one) => !baseOf.has(one) && isOpen(one)),
    ambiguous: [...ambiguous],
    headOf: (one) => headOf.get(one),
    baseOf: (one) => baseOf.get(one),
  };
}

function keyOf({ kind, list }: Entity, id: string): string {
  return `${kind}\t${list}\t${id}`;
}

function placeOf({ kind }: Entity, path: string): string {
  return `${kind}\t${path}`;
}

/** Everything by where it stands. */
function placesOf(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const places = new Map<string, Entity>();
  for (const one of withInner(entities))
    if (!places.has(placeOf(one, one.path))) places.set(placeOf(one, one.path), one);
  return places;
}

/** The entities of a list by id, but for those whose id stands there twice. */
function siblings(entities: readonly Entity[], ambiguous: Set<Entity>): Map<string, Entity> {
  const byId = new Map<string, Entity>();
  for (const one of entities) {
    const key = keyOf(one, one.id);
    const before = byId.get(key);
    if (before) ambiguous.add(before).add(one);
    else byId.set(key, one);
  }
  return byId;
}
