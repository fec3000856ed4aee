import { hasBlueprint, type Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';

/** The ways to look at a journey, from one to the other; nothing where there is only its map. */
export function viewLinks(journey: Journey, here: 'map' | 'blueprint', { strings, href }: Reader): Html | undefined {
  if (!hasBlueprint(journey)) return undefined;
  const link = (view: 'map' | 'blueprint', folder: string, name: string) =>
    html`<a href="${href(`${folder}/${journey.id}/`)}"${view === here && html` aria-current="page"`}>${name}</a>`;
  return html`<nav class="views" aria-label="${strings.views}">${link('map', 'journeys', strings.mapView)}${link('blueprint', 'blueprint', strings.blueprintView)}</nav>`;
}
