import { isId, type Journey } from '@journey-as-code/core';

/** A place with the journey it is in: `purchase:pay/card/form`. */
export type Spot = `${string}:${string}`;

type Named = { readonly id: string; readonly formerly: readonly string[] };

const known = new WeakMap<Journey, ReadonlyMap<string, readonly Spot[]>>();

/** Where each place of a journey was before, but for places of the journey at which something else stands today. */
export function formerSpots(journey: Journey): ReadonlyMap<string, readonly Spot[]> {
  const before = known.get(journey);
  if (before) return before;
  const found = spotsIn(journey);
  known.set(journey, found);
  return found;
}

function spotsIn(journey: Journey): ReadonlyMap<string, readonly Spot[]> {
  const found = new Map<string, readonly Spot[]>();
  const taken = new Set<Spot>();
  const note = (place: string, before: readonly Spot[]): readonly Spot[] => {
    const today = spotOf(journey.id, place);
    taken.add(today);
    if (before.length > 0) found.set(place, before);
    return [today, ...before];
  };
  for (const stage of journey.stages) {
    const own = stage.formerly.filter(isId).map((id) => spotOf(journey.id, id));
    const stageSpots = note(stage.id, [...own, ...elsewhere(journey, stage)]);
    for (const step of stage.steps) {
      const stepSpots = note(`${stage.id}/${step.id}`, below(journey, stageSpots, step));
      for (const touchpoint of step.touchpoints) {
        note(`${stage.id}/${step.id}/${touchpoint.id}`, below(journey, stepSpots, touchpoint));
      }
    }
  }
  for (const [place, before] of found) {
    const free = before.filter((spot, index) => !taken.has(spot) && before.indexOf(spot) === index);
    for (const spot of free) taken.add(spot);
    found.set(place, free);
  }
  return found;
}

/** Under each place of what holds it, today's and former ones, with each of its ids; and wherever else it was. */
function below(journey: Journey, parents: readonly Spot[], named: Named): readonly Spot[] {
  const ids = [named.id, ...named.formerly.filter(isId)];
  const inParents = parents.flatMap((parent) => ids.map((id): Spot => `${parent}/${id}`));
  return [...inParents.slice(1), ...elsewhere(journey, named)];
}

/** Places that are written in full. The journey itself may have been called otherwise then. */
function elsewhere({ id, formerly }: Journey, named: Named): readonly Spot[] {
  return named.formerly.flatMap((former) => {
    const [journey = '', place] = former.split(':', 2);
    return place === undefined ? [] : [spotOf(formerly.includes(journey) ? id : journey, place)];
  });
}

function spotOf(journey: string, place: string): Spot {
  return `${journey}:${place}`;
}
