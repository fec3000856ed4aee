import { compareText } from './diagnostic.js';

/** Languages in which the tool itself speaks: messages, help, interface. */
export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** A text as a reader gets it: by language tag. A plain string stands under its document's first language. */
export type Text = Readonly<Record<string, string>>;

/** A message of ours, in every language we ship. */
export type Message = Readonly<Record<Language, string>>;

/** A text in the language found for a reader. */
export interface TextInLanguage {
  readonly value: string;
  readonly language: string;
}

/** Whether two tags are equal, or one is the other with subtags cut off; `und` matches all. */
export function tagsMatch(a: string, b: string): boolean {
  return a === b || a === 'und' || b === 'und' || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/**
 * What a reader who asks for a language sees: that language, with subtags cut off one by one; else a language that
 * matches it; else the same for each of the workspace's languages; else the first there is. Says which one it was.
 */
export function findText(text: Text, language: string, locales: readonly string[] = []): TextInLanguage {
  const exact = Object.hasOwn(text, language) ? text[language] : undefined;
  if (exact !== undefined) return { value: exact, language };
  const tags = Object.keys(text);
  if (tags.length === 1) return { value: text[tags[0] as string] as string, language: tags[0] as string };
  tags.sort((a, b) => Number(a === 'und') - Number(b === 'und') || compareText(a, b));
  for (const asked of [language, ...locales]) {
    for (let tag = asked; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      if (Object.hasOwn(text, tag)) return { value: text[tag] as string, language: tag };
    }
    const close = tags.find((tag) => tagsMatch(tag, asked));
    if (close !== undefined) return { value: text[close] as string, language: close };
  }
  const first = tags.sort(compareText)[0];
  return first === undefined ? { value: '', language } : { value: text[first] as string, language: first };
}

/** The words of a text for a reader who asks for a language. */
export function textIn(text: Text, language: string, locales: readonly string[] = []): string {
  return findText(text, language, locales).value;
}

/** The language of ours that is nearest to one a reader asks for; English when none is. */
export function languageFor(tag: string): Language {
  return (
    languages.find((language) => language === tag) ??
    languages.find((language) => tagsMatch(language, tag) || language.split('-')[0] === tag.split('-')[0]) ??
    'en'
  );
}

/** Messages as text, name, text, name, … They are ours, so there are not many. */
const templates = new Map<string, readonly string[]>();

/** A message with its `{names}` filled in. */
export function fill(message: string, data: Readonly<Record<string, string | number>>): string {
  const parts = templateOf(message);
  if (parts.length === 1) return message;
  let filled = '';
  parts.forEach((part, index) => {
    if (index % 2 === 0) filled += part;
    else filled += Object.hasOwn(data, part) ? data[part] : `{${part}}`;
  });
  return filled;
}

function templateOf(message: string): readonly string[] {
  const known = templates.get(message);
  if (known) return known;
  const parts = message.split(/\{(\w+)\}/);
  templates.set(message, parts);
  return parts;
}
