import { isId, type Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';

type Named = { readonly id: string; readonly formerly: readonly string[] };

const known = new WeakMap<Journey, ReadonlyMap<string, readonly string[]>>();

/** Empty anchors for the places that something had before, so that links to them still lead to it. */
export function formerAnchors(journey: Journey, place: string): readonly Html[] | undefined {
  let places = known.get(journey);
  if (places === undefined) {
    places = formerPlaces(journey);
    known.set(journey, places);
  }
  return places.get(place)?.map((former) => html`<span id="${former}"></span>`);
}

/** Empty anchors for the ids that an item had before. */
export function formerItemAnchors(kind: string, item: Named, items: readonly Named[]): readonly Html[] {
  return item.formerly
    .filter((former) => isId(former) && !items.some(({ id }) => id === former))
    .map((former) => html`<span id="${kind}.${former}"></span>`);
}

/** The former places of each place of a journey, but for those at which something else stands today. */
function formerPlaces(journey: Journey): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const taken = new Set<string>();
  const note = (place: string, before: readonly string[]) => {
    taken.add(place);
    if (before.length > 0) found.set(place, [...before]);
    return [place, ...before];
  };
  for (const stage of journey.stages) {
    const stagePlaces = note(stage.id, namesIn(journey, '', stage));
    for (const step of stage.steps) {
      const stepPlaces = note(`${stage.id}/${step.id}`, below(journey, stagePlaces, step));
      for (const touchpoint of step.touchpoints) {
        note(`${stage.id}/${step.id}/${touchpoint.id}`, below(journey, stepPlaces, touchpoint));
      }
    }
  }
  for (const [place, before] of found) {
    const free = before.filter((former) => !taken.has(former));
    for (const former of free) taken.add(former);
    found.set(place, free);
  }
  return found;
}

/** Where something stood: under each place of what holds it, today's and former ones, with each of its ids. */
function below(journey: Journey, parents: readonly string[], named: Named): readonly string[] {
  return parents.flatMap((parent, index) => [
    ...(index === 0 ? [] : [`${parent}/${named.id}`]),
    ...namesIn(journey, `${parent}/`, named),
  ]);
}

/** Former ids under a prefix, and places elsewhere in the same journey. */
function namesIn({ id, formerly }: Journey, prefix: string, named: Named): readonly string[] {
  return [...new Set(named.formerly)].flatMap((former) => {
    if (isId(former)) return [`${prefix}${former}`];
    const [journey = '', place] = former.split(':', 2);
    return place !== undefined && [id, ...formerly].includes(journey) ? [place] : [];
  });
}
