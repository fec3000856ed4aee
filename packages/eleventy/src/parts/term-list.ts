import { findText, type Term, type Text, tagsMatch } from '@journey-as-code/core';
import { type Html, html, join } from '../html.js';
import type { Reader } from '../reader.js';
import { inLanguage } from '../teller.js';
import { nothing } from './feeling.js';
import type { ListColumn } from './list.js';
import { outsideLinks } from './outside-links.js';
import { prose } from './prose.js';

interface Word {
  readonly language: string;
  readonly value: string;
}

/** What readers learn of a term: what it means, what else it is called, and its name in other languages. */
export function termColumns(reader: Reader): readonly ListColumn<Term>[] {
  const { strings, text, plain } = reader;
  const listed = (words: readonly Word[]) => words.map(({ value }) => value).join(strings.listComma);
  return [
    {
      name: strings.term,
      cell: (term) => html`${text(term.name)}${useLink(term, reader)}`,
      value: ({ name }) => plain(name),
    },
    {
      name: strings.meaning,
      cell: ({ description, links }) => {
        const more = outsideLinks(links, reader);
        if (description === undefined && more === undefined) return nothing(reader);
        return html`${prose(description, reader)}${more && html`<small>${more}</small>`}`;
      },
      value: ({ description }) => description && plain(description),
    },
    {
      name: strings.synonyms,
      cell: (term) => wordsIn(synonymsOf(term), reader),
      value: (term) => listed(synonymsOf(term)),
    },
    {
      name: strings.inOtherLanguages,
      cell: ({ name }) => wordsIn(translationsOf(name, reader), reader),
      value: ({ name }) => listed(translationsOf(name, reader)),
    },
  ];
}

/** The way to every place in which a term is spoken of. */
function useLink({ name }: Term, { strings, plain, href, site }: Reader): Html | undefined {
  if (site.options.searchFolders === undefined) return undefined;
  const address = `${href('search/')}?q=${encodeURIComponent(plain(name))}`;
  return html`<small><a href="${address}">${strings.usedWhere}</a></small>`;
}

/** Terms as the reader's language orders them. */
export function byName(terms: readonly Term[], { language, plain }: Reader): readonly Term[] {
  const { compare } = new Intl.Collator(language);
  return terms.toSorted((a, b) => compare(plain(a.name), plain(b.name)));
}

function synonymsOf({ synonyms }: Term): readonly Word[] {
  return Object.entries(synonyms).flatMap(([language, words]) => words.map((value) => ({ language, value })));
}

/** The name in each other language that has one of its own. */
function translationsOf(name: Text, { workspace, language }: Reader): readonly Word[] {
  const shown = findText(name, language, workspace.config.locales).language;
  return workspace.config.locales
    .map((locale) => findText(name, locale))
    .filter((found, index) => {
      const locale = workspace.config.locales[index];
      return locale !== undefined && tagsMatch(found.language, locale) && !tagsMatch(found.language, shown);
    });
}

function wordsIn(words: readonly Word[], reader: Reader): Html {
  if (words.length === 0) return html`${nothing(reader)}`;
  const marked = words.map(({ language, value }) =>
    tagsMatch(language, reader.language) ? value : inLanguage(value, language),
  );
  return join(marked, reader.strings.listComma);
}
