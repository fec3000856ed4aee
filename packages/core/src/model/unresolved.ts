import type { Origin } from '../parse/origin.js';
import type { Reference, Workspace } from './workspace.js';

const known = new WeakMap<Workspace, ReadonlyMap<object, readonly Reference[]>>();

/** The references of an object, and of everything inside it, that name nothing. Nothing is concluded from what they miss. */
export function unresolvedIn(workspace: Workspace, { value }: Origin): readonly Reference[] {
  const before = known.get(workspace);
  if (before) return before.get(value) ?? [];
  const found = new Map<object, Reference[]>();
  for (const reference of workspace.references) {
    if (reference.resolved) continue;
    for (let at: Origin | undefined = reference.from; at !== undefined; at = at.parent) {
      const list = found.get(at.value);
      if (list === undefined) found.set(at.value, [reference]);
      else if (list.at(-1) !== reference) list.push(reference);
    }
  }
  known.set(workspace, found);
  return found.get(value) ?? [];
}
