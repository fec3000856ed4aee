import { tagsMatch } from '@journey-as-code/core';
import { type Html, html, type Part } from '../html.js';
import type { Reader } from '../reader.js';
import { inLanguage } from '../teller.js';

const han = /\p{Script=Han}/u;
const hanRun = /(\p{Script=Han}(?:[\p{Script=Han}\p{N}，。、；：！？（）]*\p{Script=Han})?)/u;
const quotedPart = /(“[^”]+”)/u;
const latinWord = /[a-z]{2}/i;

/**
 * Words that were put together elsewhere, so that the language of each part is not known: what is plainly in another
 * script than the page's is marked with the language that texts of the workspace then have.
 */
export function withForeign(words: string, reader: Reader): Part {
  const other = otherLanguage(reader);
  if (other === undefined) return words;
  if (!reader.language.startsWith('zh')) {
    return other.startsWith('zh') && han.test(words)
      ? marked(words.split(hanRun), (part) => han.test(part), other)
      : words;
  }
  if (!latinWord.test(words)) return words;
  if (!han.test(words)) return inLanguage(words, other);
  return marked(
    words.split(quotedPart),
    (part) => part.startsWith('“') && !han.test(part) && latinWord.test(part),
    other,
  );
}

function marked(parts: readonly string[], isForeign: (part: string) => boolean, language: string): Html {
  return html`${parts.map((part) => (isForeign(part) ? inLanguage(part, language) : part))}`;
}

/** The language that a text has which is not there in the reader's. */
function otherLanguage({ workspace, language }: Reader): string | undefined {
  return workspace.config.locales.find((locale) => !tagsMatch(locale, language));
}
