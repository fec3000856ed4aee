import type { Workspace } from '../model/workspace.js';
import type { Origin } from '../parse/origin.js';
import { type Entity, withInner } from './entity.js';
import type { Directory } from './naming.js';

/** For each thing the things elsewhere that refer to it, or to something inside it, by their paths. */
export function usersIn(
  workspace: Workspace,
  entities: readonly Entity[],
  directory: Directory,
): (entity: Entity) => readonly string[] {
  let users: ReadonlyMap<Entity, ReadonlySet<Entity>> | undefined;
  return (entity) => {
    users ??= usersByThing(workspace, entities, directory);
    return [...(users.get(entity) ?? [])]
      .filter((user) => !isInside(user, entity))
      .map(({ path }) => path)
      .sort();
  };
}

function usersByThing(
  { references }: Workspace,
  entities: readonly Entity[],
  directory: Directory,
): ReadonlyMap<Entity, ReadonlySet<Entity>> {
  const holders = new Map<object, Entity>();
  for (const entity of withInner(entities)) holders.set(entity.object.origin.value, entity);
  const users = new Map<Entity, Set<Entity>>();
  for (const { from, written, to, resolved } of references) {
    const holder = holderOf(from, holders);
    const named = holder && (directory.at(to, resolved?.name ?? written) ?? directory.named(written, to, holder));
    for (let at = named; holder && at; at = at.parent) {
      const known = users.get(at);
      if (known) known.add(holder);
      else users.set(at, new Set([holder]));
    }
  }
  return users;
}

function holderOf(origin: Origin | undefined, holders: ReadonlyMap<object, Entity>): Entity | undefined {
  return origin && (holders.get(origin.value) ?? holderOf(origin.parent, holders));
}

function isInside(entity: Entity, outer: Entity): boolean {
  return entity === outer || (entity.parent !== undefined && isInside(entity.parent, outer));
}
