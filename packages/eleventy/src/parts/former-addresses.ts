import type { Site } from '../site-index.js';
import { movesOf } from './moves.js';

const known = new WeakMap<Site, ReadonlyMap<string, readonly string[]>>();

/** The addresses that a page had before, below its language. */
export function formerAddresses(path: string, site: Site): readonly string[] {
  const before = known.get(site);
  if (before) return before.get(path) ?? [];
  const found = new Map<string, string[]>();
  for (const { from, to } of movesOf(site)) {
    const others = found.get(to);
    if (others) others.push(from);
    else found.set(to, [from]);
  }
  known.set(site, found);
  return found.get(path) ?? [];
}
