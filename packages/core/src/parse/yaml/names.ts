import type { AliasEvent, ScalarEvent } from 'js-yaml/browser';
import { limits } from '../limits.js';
import { type CollectionEvent, type Composition, count, reach, startOf, stop } from './composition.js';
import { refuseOddAnchor, refuseOddName } from './corners.js';

/** Reads a value that has a name, and keeps it for the aliases below. Inside itself it is not known. */
export function readAnchored<E extends ScalarEvent | CollectionEvent, T>(
  state: Composition,
  event: E,
  read: (state: Composition, event: E) => T,
): T {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const { size, deepest } = state;
  refuseOddName(state, event);
  refuseOddAnchor(state, event, startOf(event));
  state.anchors.set(name, undefined);
  state.deepest = state.depth;
  const value = read(state, event);
  state.anchors.set(name, { value, size: state.size - size, depth: state.deepest - state.depth });
  state.deepest = Math.max(state.deepest, deepest);
  return value;
}

/** The value of that name. What it holds counts once more. */
export function readAlias(state: Composition, event: AliasEvent): unknown {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const known = state.anchors.get(name);
  state.start = event.anchorStart - 1;
  state.end = state.at = event.anchorEnd;
  refuseOddName(state, event);
  if (known === undefined) state.report('yaml/unresolved-alias', state.start, state.end, { name });
  if (++state.aliases > limits.aliases) stop(state, 'yaml/too-many-aliases');
  count(state, known?.size ?? 1);
  reach(state, known?.depth ?? 0);
  return known?.value;
}
