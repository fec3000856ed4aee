import { fill, type Language, type Message } from '@journey-as-code/core';

/** Says the sentences of a table: one of them in a language, with its `{names}` filled in. */
export function sayingOf<Name extends string>(words: Readonly<Record<Name, Message>>) {
  return (what: Name, language: Language, data: Readonly<Record<string, string | number>> = {}): string =>
    fill(words[what][language], data);
}
