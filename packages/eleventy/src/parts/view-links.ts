import { hasBlueprint, type Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';

/** A way to look at a journey. */
type View = 'map' | 'blueprint' | 'slides';

/** The ways to look at a journey, from one to the others. */
export function viewLinks(journey: Journey, here: View, { strings, href }: Reader): Html {
  const link = (view: View, folder: string, name: string) =>
    html`<a href="${href(`${folder}/${journey.id}/`)}"${view === here && html` aria-current="page"`}>${name}</a>`;
  return html`<nav class="views" aria-label="${strings.views}">${link('map', 'journeys', strings.mapView)}${hasBlueprint(journey) && link('blueprint', 'blueprint', strings.blueprintView)}${link('slides', 'slides', strings.slidesView)}</nav>`;
}
