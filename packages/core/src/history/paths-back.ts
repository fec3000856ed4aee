import type { Subject } from '../diagnostic.js';
import type { State } from './state.js';
import { trailOf } from './trail.js';

/** What things are called in one state. */
export interface PathsThen<S extends State = State> {
  readonly state: S;
  /** By the thing as it was asked for. What is not there, or could not be read, is not among them. */
  readonly paths: ReadonlyMap<Subject, string>;
}

/**
 * Follows many things back together, through states that are given newest first. Each state is taken when what came after
 * it was told, so that no more of them need to be at hand than two that follow each other.
 */
export function* pathsBack<S extends State>(
  newestFirst: Iterable<S>,
  things: readonly Subject[],
): Generator<PathsThen<S>> {
  const trails = things.map((thing) => [thing, trailOf<S>(thing)] as const);
  for (const state of newestFirst) {
    const paths = new Map<Subject, string>();
    for (const [thing, trail] of trails) {
      if (trail.back(state) && trail.thing) paths.set(thing, trail.thing.path);
    }
    yield { state, paths };
  }
}
