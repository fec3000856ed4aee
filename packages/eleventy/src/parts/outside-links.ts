import type { Link } from '@journey-as-code/core';
import { outsideLink } from '../href.js';
import { type Html, join } from '../html.js';
import type { Reader } from '../reader.js';

/** Pages elsewhere, by their labels; nothing where there are none. */
export function outsideLinks(links: readonly Link[], { text, strings }: Reader): Html | undefined {
  if (links.length === 0) return undefined;
  return join(
    links.map(({ url, name }) => outsideLink(url, name && text(name))),
    strings.listComma,
  );
}
