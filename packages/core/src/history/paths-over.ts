import type { Subject } from '../diagnostic.js';
import { hopsOf } from './hops.js';
import type { State } from './state.js';

/**
 * The path that a thing has in each of some states, which are given oldest first; undefined where it is not there, or
 * could not be read. It is named as the newest state that holds it does.
 */
export function pathsOver(states: readonly State[], thing: Subject): readonly (string | undefined)[] {
  const paths = new Map<State, string>();
  for (const { base, head, before, after } of hopsOf(states, thing)) {
    if (after) paths.set(head, after.path);
    if (base && before) paths.set(base, before.path);
  }
  return states.map((state) => paths.get(state));
}
