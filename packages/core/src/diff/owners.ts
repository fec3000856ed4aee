import { type Entity, rootOf, withInner } from './entity.js';

/**
 * The teams that answer for a change: those that the thing itself names, on both sides; else who answers on head for the
 * place where it stands or, for pain and delight, where it is felt.
 */
export function ownersOf(base: Entity | undefined, head: Entity | undefined): readonly string[] {
  const own = [base, head].flatMap(ownIn);
  const shown = head ?? base;
  const inherited = head && ownIn(head).length > 0 ? [] : shown ? around(shown) : [];
  return [...new Set([...own, ...inherited])].sort();
}

function ownIn(entity: Entity | undefined): readonly string[] {
  if (entity?.kind === 'team') return [entity.id];
  return typeof entity?.object.owner === 'string' ? [entity.object.owner] : [];
}

function around(entity: Entity): readonly string[] {
  const felt = placesOf(entity).flatMap((place) => nearest(place));
  return felt.length > 0 ? felt : nearest(entity);
}

function nearest(entity: Entity | undefined): readonly string[] {
  if (entity === undefined) return [];
  const own = ownIn(entity);
  return own.length > 0 ? own : nearest(entity.parent);
}

/** Where a pain point or a delight is felt. */
function placesOf(entity: Entity): readonly Entity[] {
  const { at } = entity.object;
  if (!Array.isArray(at) || entity.parent === undefined) return [];
  const root = rootOf(entity);
  const paths = new Set(at.map((place) => `${root.id}:${place}`));
  return [...withInner([root])].filter(({ path }) => paths.has(path));
}
