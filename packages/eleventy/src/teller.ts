import { findText, languageFor, tagsMatch, type Workspace } from '@journey-as-code/core';
import { type Html, html } from './html.js';
import type { Reader } from './reader.js';
import type { compare } from './strings/en/compare.js';
import type { site } from './strings/en/site.js';
import type { Strings } from './strings/strings.js';

/** The words that need no page of the site: those of all pages, and those of comparisons. */
export type ToldWords = Pick<Strings, keyof typeof site | keyof typeof compare>;

/** Who something is told, wherever it is told: of a reader, what needs no page of the site. */
export interface Teller extends Pick<Reader, 'workspace' | 'language' | 'speech' | 'text' | 'plain'> {
  readonly strings: ToldWords;
}

/** A teller of a workspace in one language, with the words of it. */
export function tellerOf(workspace: Workspace, language: string, strings: ToldWords): Teller {
  const { locales } = workspace.config;
  const speech = languageFor(language);
  return {
    workspace,
    language,
    speech,
    strings,
    text(text) {
      const found = findText(text, language, locales);
      return tagsMatch(found.language, language) ? found.value : inLanguage(found.value, found.language);
    },
    plain: (text) => findText(text, language, locales).value,
  };
}

/** Words marked with their language. */
export function inLanguage(words: string, language: string): Html {
  return language === 'und' ? html`${words}` : html`<span lang="${language}">${words}</span>`;
}
