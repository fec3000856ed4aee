import { type Language, languageFor, languages } from '@journey-as-code/core';
import { type Option, UsageError } from './command.js';

/** The option by which commands are told in which language to speak. */
export const languageOption = {
  value: 'tag',
  summary: `language of the words: ${languages.join(' or ')}`,
  default: 'en',
} as const satisfies Option;

/** The language of ours for a tag such as `zh` or `en-GB`; throws a UsageError for a language we do not speak. */
export function languageNamed(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  const spoken = languages.find((language) => language.split('-')[0] === primary);
  if (spoken !== undefined) return languageFor(spoken);
  throw new UsageError(`journey does not speak “${tag}”.`, `Choose one of these: ${languages.join(', ')}.`);
}
