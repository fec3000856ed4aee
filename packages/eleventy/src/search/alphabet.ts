import { compareText, findText } from '@journey-as-code/core';
import type { Site } from '../site-index.js';
import { entriesOf, type SiteEntry } from './entries.js';
import { initialOf, otherInitial } from './initials.js';

/** The entries of a site under the letters they begin with in a language, in order. */
export type Alphabet = ReadonlyMap<string, readonly SiteEntry[]>;

const known = new WeakMap<Site, Map<string, Alphabet>>();

/** All entries by their names in one language, sorted as its readers expect. */
export function alphabetIn(site: Site, language: string): Alphabet {
  const ofSite = known.get(site) ?? new Map<string, Alphabet>();
  known.set(site, ofSite);
  const before = ofSite.get(language);
  if (before) return before;
  const found = sorted(site, language);
  ofSite.set(language, found);
  return found;
}

/** Every letter that something begins with in some language, and the most entries that it has in one. */
export function lettersOf(site: Site): readonly (readonly [letter: string, most: number])[] {
  const most = new Map<string, number>();
  for (const language of site.languages) {
    for (const [letter, entries] of alphabetIn(site, language)) {
      most.set(letter, Math.max(most.get(letter) ?? 0, entries.length));
    }
  }
  return [...most].sort(([a], [b]) => othersLast(a, b));
}

function sorted({ workspace }: Site, language: string): Alphabet {
  const { locales } = workspace.config;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const named = entriesOf(workspace).map((entry) => ({ entry, name: findText(entry.name, language, locales).value }));
  named.sort((a, b) => compare(a.name, b.name) || compareText(a.entry.target, b.entry.target));
  const found = new Map<string, SiteEntry[]>();
  for (const { entry, name } of named) {
    const letter = initialOf(name);
    const there = found.get(letter);
    if (there) there.push(entry);
    else found.set(letter, [entry]);
  }
  return new Map([...found].sort(([a], [b]) => othersLast(a, b)));
}

function othersLast(a: string, b: string): number {
  return Number(a === otherInitial) - Number(b === otherInitial) || compareText(a, b);
}
