import type { PlacedTouchpoint } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { touchpointTarget } from '../links.js';

/** The touchpoints before and after one in its journey. */
export function neighbours(
  before: PlacedTouchpoint | undefined,
  after: PlacedTouchpoint | undefined,
  reader: Reader,
): Html | undefined {
  if (before === undefined && after === undefined) return undefined;
  const { strings, text, href } = reader;
  const way = (placed: PlacedTouchpoint | undefined, rel: 'prev' | 'next', name: string) =>
    placed &&
    html`<a class="${rel}" rel="${rel}" href="${href(touchpointTarget(placed))}"><small>${name}</small> <span>${text(placed.touchpoint.name)}</span> <small>${placed.number} ${text(placed.step.name)}</small></a>`;
  return html`<nav class="neighbours" aria-label="${strings.touchpoints}">${way(before, 'prev', strings.before)}${way(after, 'next', strings.after)}</nav>`;
}
