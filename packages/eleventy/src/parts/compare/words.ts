import { findText, type Text, tagsMatch } from '@journey-as-code/core';
import { type Html, html, type Part } from '../../html.js';
import type { Teller } from '../../teller.js';
import { wordDiff } from './word-diff.js';

/** Two versions of some words in one: what is gone is struck out, what is new underlined. */
export function bothWordings(before: string, after: string, language: string): Html {
  return html`${wordDiff(before, after, language).map(({ kind, words }): Part => {
    if (kind === 'same') return words;
    return kind === 'gone' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`;
  })}`;
}

/** A name that may have been another one. */
export function renamedWords(before: Text, after: Text, { workspace, language, text }: Teller): Part {
  const { locales } = workspace.config;
  const [was, is] = [before, after].map((name) => findText(name, language, locales));
  if (!was || !is || was.value === is.value || !tagsMatch(was.language, is.language)) return text(after);
  const words = bothWordings(was.value, is.value, is.language);
  return tagsMatch(is.language, language) ? words : html`<span lang="${is.language}">${words}</span>`;
}
