import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { withForeign } from './foreign.js';

/** A message of ours with its `code` set as code. */
export function withCode(message: string): Html {
  return html`${message.split('`').map((part, index, all) => {
    const isCode = index % 2 === 1 && index < all.length - 1;
    if (isCode) return html`<code>${part}</code>`;
    return index % 2 === 1 ? `\`${part}` : part;
  })}`;
}

/** A message about content: its code set as code, and what it quotes in another language marked. */
export function withQuotes(message: string, reader: Reader): Html {
  return message.includes('`') ? withCode(message) : html`${withForeign(message, reader)}`;
}
