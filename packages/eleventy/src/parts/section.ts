import { type Html, html, type Part } from '../html.js';

/** A part of a page under its own heading; nothing where it would be empty. */
export function section(id: string, name: string, content: Part, count?: number): Html | undefined {
  if (content === undefined || content === false || (Array.isArray(content) && content.length === 0)) return undefined;
  return html`<section class="part" aria-labelledby="_${id}"><h2 id="_${id}">${name}${count !== undefined && html` <span class="count">${count}</span>`}</h2><div>${content}</div></section>
`;
}
