import type { Journey, Opportunity, PlacedItem } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { itemNamed } from './addressed.js';
import { placeLinks } from './places.js';

/** Where an opportunity lies, as links to the maps; nothing where nobody says. */
export function whereLinks(placed: PlacedItem<Opportunity>, reader: Reader): Html | undefined {
  const found = [...placesOf(placed, reader)];
  if (found.length === 0) return undefined;
  return html`<ul class="plain">${found.map(
    ([journey, places]) =>
      html`<li>${placeLinks(journey, [...places], reader, reader.href(`journeys/${journey.id}/`))}</li>`,
  )}</ul>`;
}

/** The same as names: `journey:stage/step`. */
export function whereNames(placed: PlacedItem<Opportunity>, reader: Reader): readonly string[] {
  return [...placesOf(placed, reader)].flatMap(([journey, places]) =>
    [...places].map((place) => `${journey.id}:${place}`),
  );
}

/** Its own places, and those of what it mends or strengthens, by journey. */
function placesOf(
  { journey, item }: PlacedItem<Opportunity>,
  reader: Reader,
): ReadonlyMap<Journey, ReadonlySet<string>> {
  const found = new Map<Journey, Set<string>>();
  const add = (where: Journey, places: readonly string[]) => {
    const known = found.get(where) ?? new Set();
    for (const place of places) known.add(place);
    if (known.size > 0) found.set(where, known);
  };
  add(journey, item.at);
  for (const name of item.addresses) {
    const served = itemNamed(journey, name, reader);
    if (served && 'at' in served.item) add(served.journey, served.item.at);
  }
  return found;
}
