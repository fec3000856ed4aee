import type { Subject } from '../diagnostic.js';
import type { State } from './state.js';
import { trailOf } from './trail.js';

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

/** Follows a thing back through states, oldest first as they are given. */
export function* hopsOf<S extends State>(states: readonly S[], thing: Subject): Generator<Hop<S>> {
  const trail = trailOf<S>(thing);
  for (const base of states.toReversed()) {
    const { state: head, thing: after } = trail;
    if (!trail.back(base)) continue;
    const { thing: before } = trail;
    if (head && (before || after)) yield { base, head, ...(before && { before }), ...(after && { after }) };
  }
  const { state: head, thing: after } = trail;
  if (head && after) yield { head, after };
}
