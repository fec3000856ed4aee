import type { Subject } from '../diagnostic.js';
import { formerOf, goneUnder, mayBeUnread, pathsSaidBy } from './former.js';
import type { State } from './state.js';
import { thingAt } from './things.js';

/** One thing on its way back through states. */
export interface Trail<S extends State = State> {
  /** The oldest state so far of which something can be told. */
  readonly state: S | undefined;
  /** What it is called there; undefined where it is not there. */
  readonly thing: Subject | undefined;
  /** Goes back to an older state; false where nothing can be told of it there, so that it stays where it is. */
  back(older: S): boolean;
}

/**
 * Follows a thing back, state by state: by id, through renames and moves. What was gone for a time and came back under its
 * path is followed further. The thing is named as the newest state that holds it does.
 */
export function trailOf<S extends State>(thing: Subject): Trail<S> {
  const { kind } = thing;
  const paths = new Set([thing.path]);
  let state: S | undefined;
  let here: Subject | undefined;
  const formerIn = ({ workspace }: S): Subject | 'absent' | 'unread' => {
    if (state && here) return formerOf(workspace, state.workspace, here, paths);
    const found = state
      ? goneUnder(workspace, state.workspace, kind, paths)
      : [...paths].map((path) => ({ kind, path })).find((one) => thingAt(workspace, one));
    return found ?? (mayBeUnread(workspace, thing) ? 'unread' : 'absent');
  };
  return {
    get state() {
      return state;
    },
    get thing() {
      return here;
    },
    back(older) {
      const former = formerIn(older);
      if (former === 'unread') return false;
      here = former === 'absent' ? undefined : former;
      for (const path of here ? pathsSaidBy(older.workspace, here) : []) paths.add(path);
      state = older;
      return true;
    },
  };
}
