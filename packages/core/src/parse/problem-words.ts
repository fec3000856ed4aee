import { type Explanation, problemMessages } from './messages.js';
import type { Problem } from './parsed-file.js';
import { schemaMessages, schemaWords } from './schema-messages.js';

const words: Readonly<Record<string, Explanation>> = { ...problemMessages, ...schemaMessages };

/**
 * What a fault of a file is, what to do about it, and why it is one; undefined for an id that nothing reports. With the
 * data of a problem, as exactly as is known.
 */
export function problemWords(id: string, data?: Problem['data']): Explanation | undefined {
  const exact = data && schemaWords({ id, data });
  return exact ?? (Object.hasOwn(words, id) ? words[id] : undefined);
}

/** Every `yaml/…`, `schema/…` and `csv/…` that can be reported. */
export const problemIds: readonly string[] = Object.keys(words).sort();
