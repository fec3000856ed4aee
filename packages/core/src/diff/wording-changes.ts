import { composed } from '../model/natural-key.js';
import type { Judgement } from './aspect.js';
import type { Difference, Fact } from './fact.js';
import type { Pair } from './match.js';
import type { Speech } from './speech.js';

/**
 * What became of words: in the language that a file is written in, and in the others. Words that came or went as a whole
 * are one change.
 */
export function* wordingChanges(
  { field, before, after }: Difference,
  { head }: Pair,
  speech: Speech,
): Generator<Judgement> {
  const was = wordsIn(before);
  const is = wordsIn(after);
  const main = speech.mainLanguage(head);
  const text = (fact: Fact | undefined) => speech.text(fact?.value) || head.id;
  if (!before || !after || (was.has(main) && is.has(main) && was.get(main) !== is.get(main))) {
    if (field !== 'name') yield { change: 'text-changed', field };
    else yield { change: 'name-changed', words: { before: text(before), after: text(after) } };
    if (!before || !after) return;
  }
  for (const language of [...new Set([...was.keys(), ...is.keys()])].sort()) {
    if (was.get(language) === is.get(language) || (language === main && was.has(main) && is.has(main))) continue;
    const what = !was.has(language) ? 'added' : !is.has(language) ? 'removed' : 'changed';
    const words = { field: `${speech.field(after)} (${language})` };
    yield { change: `translation-${what}`, field: `${field}.${language}`, words };
  }
}

/** The words of a text, or of a list of texts, by language. */
function wordsIn(fact: Fact | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  const texts: readonly unknown[] = Array.isArray(fact?.value) ? fact.value : [fact?.value];
  for (const text of texts) {
    if (typeof text !== 'object' || text === null) continue;
    for (const [language, words] of Object.entries(text)) {
      const known = found.get(language);
      if (known) known.push(composed(String(words)));
      else found.set(language, [composed(String(words))]);
    }
  }
  const isOrdered = fact?.ordered === true;
  return new Map([...found].map(([language, words]) => [language, (isOrdered ? words : words.toSorted()).join('\0')]));
}
