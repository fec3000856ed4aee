import type { Subject } from '../diagnostic.js';
import { type Entity, entitiesOf, withInner } from '../diff/entity.js';
import { type Matching, match } from '../diff/match.js';
import { type Directory, directoryOf } from '../diff/naming.js';
import { isText } from '../diff/values.js';
import type { Workspace } from '../model/workspace.js';
import { textIn } from '../text.js';

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

/** The file that a thing stands in: its path below the workspace folder. */
export function fileOf(workspace: Workspace, thing: Subject): string | undefined {
  return thingAt(workspace, thing)?.object.origin.document.path;
}

/** The things of a workspace that have a path, whatever their kind. */
export function thingsAt(workspace: Workspace, path: string): readonly Subject[] {
  return [...thingsIn(workspace).byName.values()].filter((one) => one.path === path).map(subjectOf);
}

/** All things of a workspace by kind and path, outer before inner. */
export function allThings(workspace: Workspace): readonly Subject[] {
  return [...thingsIn(workspace).byName.values()].map(subjectOf);
}

/** The things that a file holds, outer before inner; of measurements, the metric that they are of. */
export function thingsInFile(workspace: Workspace, path: string): readonly Subject[] {
  const { metric } = workspace.measurementFiles.find(({ document }) => document.path === path) ?? {};
  if (metric !== undefined)
    return thingAt(workspace, { kind: 'metric', path: metric }) ? [{ kind: 'metric', path: metric }] : [];
  const all = [...thingsIn(workspace).byName.values()];
  return all.filter(({ object }) => object.origin.document.path === path).map(subjectOf);
}

/** What a thing is called; its id where it has no name. */
export function nameOf(workspace: Workspace, thing: Subject, language: string): string {
  const { object, id } = thingAt(workspace, thing) ?? {};
  const name = object?.name;
  return isText(name) ? textIn(name, language, workspace.config.locales) : (id ?? '');
}

/** Whether one thing stands in another, however deep. */
export function standsWithin(workspace: Workspace, inner: Subject, outer: Subject): boolean {
  const around = thingAt(workspace, outer);
  for (let one = thingAt(workspace, inner)?.parent; one; one = one.parent) if (one === around) return true;
  return false;
}

/** What stands in no other thing, in order of files. */
function outermostOf(workspace: Workspace): readonly Entity[] {
  return thingsIn(workspace).outermost;
}

const directories = new WeakMap<Workspace, Directory>();

/** What references name in a workspace, worked out once. */
export function directoryIn(workspace: Workspace): Directory {
  const directory = directories.get(workspace) ?? directoryOf(outermostOf(workspace));
  directories.set(workspace, directory);
  return directory;
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
