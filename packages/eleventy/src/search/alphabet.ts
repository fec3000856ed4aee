import { compareText, findText } from '@journey-as-code/core';
import type { Site } from '../site-index.js';
import { entriesOf, type SiteEntry } from './entries.js';
import { initialOf, otherInitial } from './initials.js';

/** What stands under one letter. It is sorted when somebody looks: to know which pages there are, it is enough to count. */
export interface LetterEntries {
  readonly size: number;
  readonly entries: readonly SiteEntry[];
}

/** The entries of a site under the letters they begin with in a language, in order. */
export type Alphabet = ReadonlyMap<string, LetterEntries>;

const known = new WeakMap<Site, Map<string, Alphabet>>();

/** All entries by their names in one language. */
export function alphabetIn(site: Site, language: string): Alphabet {
  const ofSite = known.get(site) ?? new Map<string, Alphabet>();
  known.set(site, ofSite);
  const before = ofSite.get(language);
  if (before) return before;
  const found = underLetters(site, language);
  ofSite.set(language, found);
  return found;
}

/** Every letter that something begins with in some language, and the most entries that it has in one. */
export function lettersOf(site: Site): readonly (readonly [letter: string, most: number])[] {
  const most = new Map<string, number>();
  for (const language of site.languages) {
    for (const [letter, { size }] of alphabetIn(site, language)) {
      most.set(letter, Math.max(most.get(letter) ?? 0, size));
    }
  }
  return [...most].sort(([a], [b]) => othersLast(a, b));
}

interface Named {
  readonly entry: SiteEntry;
  readonly name: string;
}

function underLetters({ workspace }: Site, language: string): Alphabet {
  const { locales } = workspace.config;
  const found = new Map<string, Named[]>();
  for (const entry of entriesOf(workspace)) {
    const name = findText(entry.name, language, locales).value;
    const letter = initialOf(name);
    const there = found.get(letter);
    if (there) there.push({ entry, name });
    else found.set(letter, [{ entry, name }]);
  }
  const letters = [...found].sort(([a], [b]) => othersLast(a, b));
  return new Map(letters.map(([letter, named]) => [letter, sortedWhenAsked(named, language)]));
}

/** Sorted as the readers of a language expect. */
function sortedWhenAsked(named: readonly Named[], language: string): LetterEntries {
  let sorted: readonly SiteEntry[] | undefined;
  return {
    size: named.length,
    get entries() {
      const { compare } = new Intl.Collator(language, { numeric: true });
      sorted ??= named
        .toSorted((a, b) => compare(a.name, b.name) || compareText(a.entry.target, b.entry.target))
        .map(({ entry }) => entry);
      return sorted;
    },
  };
}

function othersLast(a: string, b: string): number {
  return Number(a === otherInitial) - Number(b === otherInitial) || compareText(a, b);
}
