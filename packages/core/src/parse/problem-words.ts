import { type Explanation, problemMessages } from './messages.js';
import { schemaMessages } from './schema-messages.js';

const words: Readonly<Record<string, Explanation>> = { ...problemMessages, ...schemaMessages };

/** What a fault of a file is, what to do about it, and why it is one; undefined for an id that nothing reports. */
export function problemWords(id: string): Explanation | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined;
}

/** Every `yaml/…`, `schema/…` and `csv/…` that can be reported. */
export const problemIds: readonly string[] = Object.keys(words).sort();
