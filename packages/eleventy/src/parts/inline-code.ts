import { type Html, html } from '../html.js';

/** A message of ours with its `code` set as code. */
export function withCode(message: string): Html {
  return html`${message.split('`').map((part, index, all) => {
    const isCode = index % 2 === 1 && index < all.length - 1;
    if (isCode) return html`<code>${part}</code>`;
    return index % 2 === 1 ? `\`${part}` : part;
  })}`;
}
