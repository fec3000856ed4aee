import type { Subject } from '../diagnostic.js';
import { type Entity, entitiesOf, withInner } from '../diff/entity.js';
import { type Matching, match } from '../diff/match.js';
import type { Workspace } from '../model/workspace.js';

/** Everything in a workspace that has an identity, and how it is found. */
interface Things {
  readonly outermost: readonly Entity[];
  readonly byName: ReadonlyMap<string, Entity>;
}

const things = new WeakMap<Workspace, Things>();

/** The thing of a workspace that has this kind and this path; of two, the first. */
export function thingAt(workspace: Workspace, { kind, path }: Subject): Entity | undefined {
  return thingsIn(workspace).byName.get(`${kind} ${path}`);
}

/** The things of a workspace that have a path, whatever their kind. */
export function thingsAt(workspace: Workspace, path: string): readonly Subject[] {
  return [...thingsIn(workspace).byName.values()].filter((one) => one.path === path).map(subjectOf);
}

/** All things of a workspace by kind and path, outer before inner. */
export function allThings(workspace: Workspace): readonly Subject[] {
  return [...thingsIn(workspace).byName.values()].map(subjectOf);
}

/** What stands in no other thing, in order of files. */
export function outermostOf(workspace: Workspace): readonly Entity[] {
  return thingsIn(workspace).outermost;
}

/** How reports name a thing. */
export function subjectOf({ kind, path }: Entity): Subject {
  return { kind, path };
}

const matchings = new WeakMap<Workspace, WeakMap<Workspace, Matching>>();

/** What of two workspaces is the same thing, worked out once for the two. */
export function matchingOf(base: Workspace, head: Workspace): Matching {
  const known = matchings.get(head) ?? new WeakMap<Workspace, Matching>();
  matchings.set(head, known);
  const matching = known.get(base) ?? match(outermostOf(base), outermostOf(head));
  known.set(base, matching);
  return matching;
}

function thingsIn(workspace: Workspace): Things {
  const known = things.get(workspace);
  if (known) return known;
  const outermost = entitiesOf(workspace);
  const byName = new Map<string, Entity>();
  for (const one of withInner(outermost)) {
    const name = `${one.kind} ${one.path}`;
    if (!byName.has(name)) byName.set(name, one);
  }
  const found = { outermost, byName };
  things.set(workspace, found);
  return found;
}
