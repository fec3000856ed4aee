import type { Subject } from '../diagnostic.js';
import type { Change } from '../diff/change.js';
import type { Entity } from '../diff/entity.js';
import type { Workspace } from '../model/workspace.js';
import { thingAt } from './things.js';

/** One thing on both sides of a comparison. */
export interface Sides {
  readonly base: Workspace;
  readonly head: Workspace;
  readonly before?: Subject;
  readonly after?: Subject;
}

/**
 * Those changes of a comparison that are about a thing: its own; what it came or went with, or got another path by; and,
 * where asked for, what became of all that stands in it.
 */
export function changesTo(changes: readonly Change[], sides: Sides, inside: boolean): readonly Change[] {
  const { base, head, before, after } = sides;
  const old = before && thingAt(base, before);
  const fresh = after && thingAt(head, after);
  const sideOf = ({ head: source }: Change) =>
    source ? { workspace: head, thing: fresh } : { workspace: base, thing: old };
  const isOwn = (change: Change) => isAbout(change, sideOf(change).thing);
  const own = changes.filter(isOwn);
  const isNamedAnew = own.some(({ id }) => /-(?:renamed|moved|added)$/.test(id));
  const isOfOuter = (change: Change) => {
    const { thing } = sideOf(change);
    if (!thing || !outerOf(thing).some((outer) => isAbout(change, outer))) return false;
    if (!fresh) return !change.head;
    if (!old) return !change.base && !own.some((one) => !one.base);
    return old.path !== fresh.path && !isNamedAnew && /-(?:renamed|moved|added|removed)$/.test(change.id);
  };
  const isInside = (change: Change) => {
    const { workspace, thing } = sideOf(change);
    return standsIn(thingAt(workspace, change.subject), thing) || standsIn(movedFrom(change, base), old);
  };
  return changes.filter((change) => isOwn(change) || isOfOuter(change) || (inside && isInside(change)));
}

function isAbout({ subject: { kind, path } }: Change, thing: Entity | undefined): boolean {
  return thing?.kind === kind && thing.path === path;
}

function outerOf({ parent }: Entity): readonly Entity[] {
  return parent ? [parent, ...outerOf(parent)] : [];
}

function standsIn(inner: Entity | undefined, outer: Entity | undefined): boolean {
  return inner !== undefined && outer !== undefined && outerOf(inner).includes(outer);
}

/** Where something stood that has moved. */
function movedFrom({ id, before, subject: { kind } }: Change, base: Workspace): Entity | undefined {
  return id.endsWith('-moved') && typeof before === 'string' ? thingAt(base, { kind, path: before }) : undefined;
}
