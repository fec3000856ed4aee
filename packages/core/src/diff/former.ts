import type { Entity } from './entity.js';

/** The names under which an entity says it stood in the same list. */
export function formerIds({ object }: Entity): readonly string[] {
  return formerNames(object.formerly).filter((name) => !/[:/#]/.test(name));
}

/** The places where an entity says it stood: whole, or in its own journey. */
export function formerPlaces(entity: Entity): readonly string[] {
  const journey = entity.path.split(/[:#]/, 1)[0] ?? '';
  return formerNames(entity.object.formerly)
    .filter((name) => /[:/#]/.test(name))
    .map((name) => (name.includes('/') && !name.includes(':') ? `${journey}:${name}` : name));
}

function formerNames(formerly: unknown): readonly string[] {
  return Array.isArray(formerly) ? formerly.filter((name) => typeof name === 'string') : [];
}
