import { type Language, languageFor, languages, tagsMatch, type Workspace } from '@journey-as-code/core';
import { type Option, UsageError } from './command.js';

/** The option by which commands are told in which language to speak. */
export const languageOption = {
  value: 'tag',
  summary: `language of the words: ${languages.join(' or ')}`,
  default: 'en',
} as const satisfies Option;

/** The option by which commands are told in which language of a workspace to speak. */
export const tagOption = {
  value: 'tag',
  summary: 'language of the words',
  otherwise: 'the first of the workspace',
} as const satisfies Option;

/** The language of ours for a tag such as `zh` or `en-GB`; throws a UsageError for a language we do not speak. */
export function languageNamed(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  const spoken = languages.find((language) => language.split('-')[0] === primary);
  if (spoken !== undefined) return languageFor(spoken);
  throw new UsageError(`journey does not speak “${tag}”.`, `Choose one of these: ${languages.join(', ')}.`);
}

/** A language that a workspace has texts in, or that we have words in; its first one by default. Throws a UsageError for others. */
export function tagFor(given: string | undefined, { config: { locales } }: Workspace): string {
  if (given === undefined) return locales[0] ?? 'en';
  if ([...locales, ...languages].some((tag) => tagsMatch(tag, given))) return given;
  throw new UsageError(`The workspace has no texts in “${given}”.`, `It has these languages: ${locales.join(', ')}.`);
}
