import { type Journey, stagesOf, stepsOf, touchpointsOf } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { inLine } from './links.js';

/** Places of a journey as links to its map, by the names readers see: `3.1 Pays › Checkout page`. */
export function placeLinks(journey: Journey, places: readonly string[], reader: Reader, base = ''): Html {
  return inLine(
    places.map((place) => {
      const spot = place.split('#', 1)[0] ?? place;
      return html`<a href="${base}#${spot}">${placeName(journey, spot, reader)}</a>`;
    }),
    reader,
  );
}

function placeName(journey: Journey, place: string, { text }: Reader): Html {
  const touchpoint = touchpointsOf(journey).find((placed) => placed.place === place);
  if (touchpoint) return html`${touchpoint.number} ${text(touchpoint.step.name)} › ${text(touchpoint.touchpoint.name)}`;
  const step = stepsOf(journey).find((placed) => placed.place === place);
  if (step) return html`${step.number} ${text(step.step.name)}`;
  const stage = stagesOf(journey).find((placed) => placed.place === place);
  return stage ? html`${stage.number} ${text(stage.stage.name)}` : html`${place}`;
}
