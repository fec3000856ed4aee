import type { Entity } from './entity.js';

/** The teams that answer for a thing on both sides: those it names, else those of what it stands in. */
export function ownersOf(...sides: readonly (Entity | undefined)[]): readonly string[] {
  return [...new Set(sides.flatMap((entity) => ownersIn(entity)))].sort();
}

function ownersIn(entity: Entity | undefined): readonly string[] {
  if (entity === undefined) return [];
  const { kind, id, object, parent } = entity;
  if (kind === 'team') return [id];
  return typeof object.owner === 'string' ? [object.owner] : ownersIn(parent);
}
