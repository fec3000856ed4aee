import { type Entity, entitiesOf, formerIds, formerPlaces, withInner } from '../diff/index.js';
import { pathBelow } from '../model/subject.js';
import type { Workspace } from '../model/workspace.js';

/**
 * Tells where a thing stands today whose place was written before a rename that `formerly` declares. What is called so
 * today comes first; a place of nothing is given back.
 */
export function placeToday(workspace: Workspace): (place: string) => string {
  const roots = entitiesOf(workspace);
  const everything = withInner(roots);
  const today = new Set(everything.map(({ path }) => path));
  const movers = everything.filter((one) => formerPlaces(one).length > 0);
  return (place) => {
    if (today.has(place)) return place;
    const found = roots.map((one) => findAt(place, one, [undefined])).find((one) => one !== undefined);
    return found ?? movers.map((one) => findAt(place, one, [])).find((one) => one !== undefined) ?? place;
  };
}

/** Where a thing, or one that it holds, stands today; its outer thing may be called by each of some names. */
function findAt(place: string, one: Entity, outer: readonly (string | undefined)[]): string | undefined {
  const ids = [one.id, ...formerIds(one)];
  const below = outer.flatMap((path) => ids.map((id) => pathBelow(one.kind, id, path)));
  const names = [...below, ...formerPlaces(one)].filter((name) => place.startsWith(name));
  if (names.length === 0 || names.includes(place)) return names.length === 0 ? undefined : one.path;
  return one.children.map((child) => findAt(place, child, names)).find((found) => found !== undefined);
}
