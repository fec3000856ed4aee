import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';

/** How values that nobody states come about. */
export function method({ strings, href }: Reader): Html {
  const laws = [
    strings.methodScore,
    strings.methodWeight,
    strings.methodFriction,
    strings.methodValue,
    html`${strings.methodMore} <a href="${href('model/')}">${strings.navigation.model}</a> · <a href="${href('rules/')}">${strings.navigation.rules}</a>`,
  ];
  return html`<ul class="bullets">${laws.map((law) => html`<li>${law}</li>`)}</ul>`;
}
