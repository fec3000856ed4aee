import type { Text } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';

/** Texts as a list; nothing where there are none. */
export function textList(texts: readonly Text[], { text }: Reader): Html | undefined {
  return texts.length > 0
    ? html`<ul class="bullets">${texts.map((one) => html`<li>${text(one)}</li>`)}</ul>`
    : undefined;
}
