import type { Journey } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';

/** The way to what a slide has no room for; nothing where it has room for all. */
export function moreOnMap(left: number, journey: Journey, anchor: string, { strings, href }: Reader): Html | undefined {
  if (left <= 0) return undefined;
  return html`<p class="left"><a href="${href(`journeys/${journey.id}/#${anchor}`)}">${strings.moreOnMap(left)}</a></p>`;
}
