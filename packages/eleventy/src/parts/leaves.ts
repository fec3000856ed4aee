import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';

/** One of several pages that a long list is spread over. */
export interface Leaf<Entry> {
  readonly folder: string;
  readonly number: number;
  readonly count: number;
  readonly entries: readonly Entry[];
  /** How many entries all pages have. */
  readonly total: number;
}

/** Spreads a list over pages, so that none grows without end: `touchpoints/`, `touchpoints/page-2/`, … */
export function leaves<Entry>(
  folder: string,
  entries: readonly Entry[],
  size: number,
): readonly (readonly [path: string, leaf: Leaf<Entry>])[] {
  const count = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: count }, (_, index) => {
    const here = entries.slice(index * size, (index + 1) * size);
    const leaf = { folder, number: index + 1, count, entries: here, total: entries.length };
    return [pathOf(leaf, index + 1), leaf] as const;
  });
}

/** Ways to the other pages of a list. */
export function leafLinks<Entry>(leaf: Leaf<Entry>, { strings, href }: Reader): Html | undefined {
  if (leaf.count === 1) return undefined;
  const numbers = Array.from({ length: leaf.count }, (_, index) => index + 1);
  return html`<nav class="leaves" aria-label="${strings.leaves}"><ol>${numbers.map((number) => {
    const current = number === leaf.number && html` aria-current="page"`;
    return html`<li><a href="${href(pathOf(leaf, number))}"${current}>${number}</a></li>`;
  })}</ol></nav>`;
}

function pathOf({ folder }: { readonly folder: string }, number: number): string {
  return number === 1 ? folder : `${folder}page-${number}/`;
}
