import { type Change, changedTexts, type Text, tagsMatch } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Teller } from '../../teller.js';
import { bothWordings } from './words.js';

/** Every text that is said otherwise, word by word. */
export function wordingInBoth(changes: readonly Change[], teller: Teller): Html | undefined {
  const { strings } = teller;
  const entries = changes.flatMap((change) => entryOf(change, teller) ?? []);
  return entries.length === 0
    ? undefined
    : html`<h3>${strings.wordsChanged}</h3><p class="none">${strings.wordsChangedLead}</p><dl class="wording">
${entries}</dl>`;
}

function entryOf(change: Change, { text, language, workspace }: Teller): Html | undefined {
  const texts = changedTexts(change);
  if (texts === undefined || texts.before.length === 0 || texts.after.length === 0) return undefined;
  const { before, after, field } = texts;
  const tag = languageOf(change, before, after, workspace.config.locales);
  if (tag === undefined) return undefined;
  const foreign = tag !== 'und' && !tagsMatch(tag, language);
  const about = html`<small>${field}${foreign && html` · ${nameOfLanguage(tag)}`}</small>`;
  const words = bothWordings(wordsIn(before, tag), wordsIn(after, tag), tag);
  return html`<dt>${text(change.subject.name)} ${about}</dt><dd${foreign && html` lang="${tag}"`}>${words} <a href="#change.${change.fingerprint}" aria-label="${change.message}">↓</a></dd>
`;
}

/** The language in which they are told: that of the translation, else the first one in which they differ. */
function languageOf(
  { id, field = '' }: Change,
  before: readonly Text[],
  after: readonly Text[],
  locales: readonly string[],
): string | undefined {
  const translated = id.includes('-translation-') ? field.slice(field.lastIndexOf('.') + 1) : undefined;
  const tags = new Set([...locales, ...[...before, ...after].flatMap((text) => Object.keys(text))]);
  const isOther = (tag: string) => wordsIn(before, tag) !== wordsIn(after, tag);
  return translated !== undefined && tags.has(translated) ? translated : [...tags].find(isOther);
}

function wordsIn(texts: readonly Text[], tag: string): string {
  return texts.flatMap((text) => (Object.hasOwn(text, tag) ? [text[tag]] : [])).join('\n');
}

/** What a language calls itself. */
function nameOfLanguage(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
