import type { Journey } from '../generated/types.js';
import { handoffsOf, type PlacedHandoff, touchpointsOf } from '../model/walk.js';
import { ownerOf } from './responsibility.js';

const known = new WeakMap<Journey, ReadonlyMap<string, readonly PlacedHandoff[]>>();

/** The handoffs through which customers come to a touchpoint: those to its owner after which it is the owner's next one. */
export function arrivalsAt(journey: Journey, place: string): readonly PlacedHandoff[] {
  const before = known.get(journey);
  if (before) return before.get(place) ?? [];
  const found = arrivalsIn(journey);
  known.set(journey, found);
  return found.get(place) ?? [];
}

function arrivalsIn(journey: Journey): ReadonlyMap<string, readonly PlacedHandoff[]> {
  const found = new Map<string, PlacedHandoff[]>();
  const touchpoints = touchpointsOf(journey);
  for (const handoff of handoffsOf(journey)) {
    const from = touchpoints.findIndex(({ touchpoint }) => touchpoint === handoff.touchpoint);
    const next = touchpoints.slice(from + 1).find((placed) => ownerOf(placed) === handoff.handoff.to);
    if (next === undefined) continue;
    const list = found.get(next.place);
    if (list) list.push(handoff);
    else found.set(next.place, [handoff]);
  }
  return found;
}
