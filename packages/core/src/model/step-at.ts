import type { Journey } from '../generated/types.js';
import { type PlacedStep, stepsOf } from './walk.js';

const known = new WeakMap<Journey, ReadonlyMap<string, PlacedStep>>();

/** The step at a place of a journey, `purchase/pays`; the first where two have the same. */
export function stepAt(journey: Journey, place: string): PlacedStep | undefined {
  const before = known.get(journey);
  if (before) return before.get(place);
  const steps = new Map(
    stepsOf(journey)
      .map((placed) => [placed.place, placed] as const)
      .reverse(),
  );
  known.set(journey, steps);
  return steps.get(place);
}
