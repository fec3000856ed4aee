import { findText, type Text, tagsMatch, type Workspace } from '@journey-as-code/core';
import { fileLink } from '../href.js';
import { entriesOf, type SiteEntry } from './entries.js';

/** One result that a search can give, as the index takes it. */
export interface SearchRecord {
  /** Its file below the language, perhaps with an anchor. */
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** Stands between a name and what is said of it, and between one thing that is said and the next. */
export const wordJoint = ' · ';

/** Stands between the words of one language and those of the next. */
export const languageJoint = '‖';

/**
 * One record for each entry of a workspace, found by its words in every language: a reader who knows a thing by its
 * Chinese name finds it from an English page.
 */
export function searchRecords(workspace: Workspace): readonly SearchRecord[] {
  const { locales } = workspace.config;
  return entriesOf(workspace).map((entry) => recordOf(entry, locales));
}

/** The language that the index cuts words by: Chinese has no spaces, so wherever it stands, its rules are taken. */
export function indexLanguage({ config }: Workspace): string {
  const primary = config.locales.map((tag) => tag.split('-', 1)[0] ?? tag);
  return primary.find((tag) => tag === 'zh') ?? primary[0] ?? 'en';
}

function recordOf(entry: SiteEntry, locales: readonly string[]): SearchRecord {
  const { kind, name, target, within, texts, facets } = entry;
  const [first = 'und'] = locales;
  const spoken = locales.filter((tag) => isIn(name, tag));
  const languages = spoken.length > 0 ? spoken : [first];
  const words = languages.map((tag) =>
    [name, ...texts.filter((text) => isIn(text, tag))].map(inTag(tag)).join(wordJoint),
  );
  const shown = locales.flatMap((tag, index) => {
    const title = findText(name, tag, locales).value;
    const where = within.map((text) => findText(text, tag, locales).value).join(' › ');
    return [[index === 0 ? 'title' : `title-${tag}`, title], ...(where === '' ? [] : [[`within-${tag}`, where]])];
  });
  return {
    url: fileLink('', target),
    language: first,
    content: words.map((text) => text.replaceAll(languageJoint, ' ')).join(` ${languageJoint} `),
    meta: Object.fromEntries(shown),
    filters: {
      type: [kind],
      language: [...languages],
      ...Object.fromEntries(Object.entries(facets).map(([facet, ids]) => [facet, [...ids]])),
    },
  };

  function inTag(tag: string): (text: Text) => string {
    return (text) => findText(text, tag, locales).value;
  }
}

function isIn(text: Text, tag: string): boolean {
  return tagsMatch(findText(text, tag).language, tag);
}
