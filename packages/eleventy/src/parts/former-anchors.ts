import { isId, type Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import { formerSpots } from './former-places.js';

type Named = { readonly id: string; readonly formerly: readonly string[] };

/** Empty anchors for the places of a journey that something had before, so that links to them still lead to it. */
export function formerAnchors(journey: Journey, place: string): readonly Html[] | undefined {
  const own = `${journey.id}:`;
  return formerSpots(journey)
    .get(place)
    ?.filter((spot) => spot.startsWith(own))
    .map((spot) => html`<span id="${spot.slice(own.length)}"></span>`);
}

/** Empty anchors for the ids that an item had before. */
export function formerItemAnchors(kind: string, item: Named, items: readonly Named[]): readonly Html[] {
  return item.formerly
    .filter((former) => isId(former) && !items.some(({ id }) => id === former))
    .map((former) => html`<span id="${kind}.${former}"></span>`);
}
