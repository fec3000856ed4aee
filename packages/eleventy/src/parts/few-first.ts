import { type Html, html, type Part } from '../html.js';
import type { Reader } from '../reader.js';

/** How many entries are open to see, and how many a page holds at most: the rest stand where they belong. */
const shown = 5;
const most = 200;

/** List entries of which the first few are open to see, and the rest a click away. */
export function fewFirst(entries: readonly Html[], reader: Reader, listClass = 'plain', open = shown): Html {
  if (entries.length <= open + 1) return html`<ul class="${listClass}">${entries}</ul>`;
  const rest = entries.slice(open, most);
  const left = entries.length - open - rest.length;
  return html`<ul class="${listClass}">${entries.slice(0, open)}</ul>${folded(
    reader.strings.more(rest.length),
    html`<ul class="${listClass}">${rest}</ul>${left > 0 && html`<p class="none">${reader.strings.andMore(left)}</p>`}`,
  )}`;
}

/** Something that opens in place. */
export function folded(summary: Part, content: Part): Html {
  return html`<details class="rest"><summary>${summary}</summary>${content}</details>`;
}
