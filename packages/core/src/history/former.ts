import type { Subject } from '../diagnostic.js';
import { rootOf } from '../diff/entity.js';
import { formerIds, formerPlaces } from '../diff/former.js';
import { journeyOfChange } from '../diff/journey-of.js';
import { isUnread } from '../diff/notes.js';
import { kindOf } from '../model/kinds.js';
import { pathBelow } from '../model/subject.js';
import type { Workspace } from '../model/workspace.js';
import { matchingOf, subjectOf, thingAt } from './things.js';

/**
 * What a thing was before: `unread` where that state could not be read whole, or holds its id twice, so that nothing can be
 * told.
 */
export type Former = Subject | 'absent' | 'unread';

/** Every path that a thing has and, by what it says of itself, has had. */
export function pathsSaidBy(workspace: Workspace, thing: Subject): readonly string[] {
  const entity = thingAt(workspace, thing);
  if (entity === undefined) return [thing.path];
  const former = formerIds(entity).map((id) => pathBelow(entity.kind, id, entity.parent?.path));
  return [thing.path, ...former, ...formerPlaces(entity)];
}

/**
 * What a thing of `head` was on `base`: matched as a comparison matches them. Where it is new by that, but `base` holds
 * something that is gone under one of its `paths`, it was that: its `formerly` was written later.
 */
export function formerOf(base: Workspace, head: Workspace, thing: Subject, paths: Iterable<string>): Former {
  const entity = thingAt(head, thing);
  if (entity === undefined) return 'absent';
  const { baseOf, headOf, ambiguous } = matchingOf(base, head);
  const before = baseOf(entity);
  if (before) return subjectOf(before);
  const namesake = thingAt(base, thing);
  if (namesake && ambiguous.includes(namesake)) return 'unread';
  if (namesake && !headOf(namesake) && ambiguous.includes(entity)) return thing;
  const gone = goneUnder(base, head, thing.kind, paths);
  if (gone) return gone;
  const root = rootOf(entity);
  const isHidden = isUnread(entity, base.incomplete) || (!baseOf(root) && isUnread(root, base.incomplete));
  return isHidden ? 'unread' : 'absent';
}

/** The thing of a kind that stands under one of these paths on `base`, and is gone on `head`. */
export function goneUnder(
  base: Workspace,
  head: Workspace,
  kind: string,
  paths: Iterable<string>,
): Subject | undefined {
  const { removed } = matchingOf(base, head);
  for (const path of paths) {
    const entity = thingAt(base, { kind, path });
    if (entity && removed.includes(entity)) return { kind, path };
  }
  return undefined;
}

/** Whether something that is not found in a workspace may stand in what of it could not be read. */
export function mayBeUnread(workspace: Workspace, { kind, path }: Subject): boolean {
  const known = kindOf(kind);
  const journey = known && journeyOfChange({ subject: { kind: known, path, name: {} } });
  const outer = path.split('#', 1)[0] ?? '';
  if (journey !== undefined) {
    return workspace.incomplete.has(workspace.journeys.has(journey) ? `journey:${journey}` : 'journey');
  }
  if (outer === path) return workspace.incomplete.has(kind);
  return workspace.incomplete.has(workspace.personas.has(outer) ? 'persona' : 'strategy');
}
