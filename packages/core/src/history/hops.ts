import type { Subject } from '../diagnostic.js';
import { formerOf, goneUnder, mayBeUnread, pathsSaidBy } from './former.js';
import type { State } from './state.js';
import { thingAt } from './things.js';

/** A thing in two states that follow each other, but for those between that could not be read. */
export interface Hop<S extends State> {
  /** Absent where nothing older is known. */
  readonly base?: S;
  readonly head: S;
  /** What it is called on base; absent where it was not there. */
  readonly before?: Subject;
  /** What it is called on head; absent where it is gone. */
  readonly after?: Subject;
}

/**
 * Follows a thing back through states, oldest first as they are given: by id, through renames and moves. What was gone for
 * a time and came back under its path is followed further. The thing is named as the newest state that holds it does.
 */
export function* hopsOf<S extends State>(states: readonly S[], thing: Subject): Generator<Hop<S>> {
  const { kind } = thing;
  const paths = new Set([thing.path]);
  let head: S | undefined;
  let after: Subject | undefined;
  for (const base of states.toReversed()) {
    let before: Subject | undefined;
    if (head && after) {
      const former = formerOf(base.workspace, head.workspace, after, paths);
      if (former === 'unread') continue;
      before = former === 'absent' ? undefined : former;
      yield { base, head, after, ...(before && { before }) };
    } else {
      before = head ? goneUnder(base.workspace, head.workspace, kind, paths) : standing(base, kind, paths);
      if (!before && mayBeUnread(base.workspace, thing)) continue;
      if (head && before) yield { base, head, before };
    }
    for (const path of before ? pathsSaidBy(base.workspace, before) : []) paths.add(path);
    [head, after] = [base, before];
  }
  if (head && after) yield { head, after };
}

function standing({ workspace }: State, kind: string, paths: Iterable<string>): Subject | undefined {
  for (const path of paths) if (thingAt(workspace, { kind, path })) return { kind, path };
  return undefined;
}
