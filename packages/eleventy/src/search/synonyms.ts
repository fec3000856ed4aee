import { findText, type Workspace } from '@journey-as-code/core';

/** Another word, and the one that the glossary prefers. */
export type Synonym = readonly [other: string, preferred: string];

/** The words of the glossary for which it has a better one in the same language, the longest first. */
export function synonymsIn({ terms, config }: Workspace): readonly Synonym[] {
  const found = [...terms.values()].flatMap(({ name, synonyms }) =>
    Object.entries(synonyms).flatMap(([language, words]) => {
      const preferred = findText(name, language, config.locales).value;
      return words.filter((word) => word !== preferred).map((word): Synonym => [word, preferred]);
    }),
  );
  return found.sort(([a], [b]) => b.length - a.length);
}
