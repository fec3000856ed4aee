import fc from 'fast-check';
import { characters } from './hostile-texts/characters.js';
import { documents } from './hostile-texts/documents.js';
import { drawings } from './hostile-texts/drawings.js';

/** A text that some output would act on if it were not escaped. */
export interface Hostile {
  readonly sort: string;
  readonly text: string;
}

const bySort = { ...documents, ...drawings, ...characters };

/** Texts that are dangerous to one output or another, by what makes them so. */
export const hostile: readonly Hostile[] = Object.entries(bySort).flatMap(([sort, texts]) =>
  texts.map((text) => ({ sort, text })),
);

/** Those of them that may stand in a file: the reader refuses controls, what turns the direction of text, and halves of characters. */
export const readable: readonly Hostile[] = hostile.filter(
  ({ text }) => !/(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u.test(text),
);

const signs = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  '\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u200f',
  '\u2028',
  '：',
  'ﬂ°',
  '¶ß',
  '°',
];

/** Texts of every script, with signs, words and pieces of the hostile ones mixed in. Whole characters only. */
export const unicodeText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...signs) },
      { weight: 2, arbitrary: fc.constantFrom(' ', ': ', 'a', '1', 'x y') },
      { weight: 2, arbitrary: fc.constantFrom(...bySort.keywords) },
      { weight: 1, arbitrary: fc.constantFrom(...bySort.mermaid, ...bySort.markup, ...bySort.markdown) },
      { weight: 1, arbitrary: fc.constantFrom(...bySort.wide, ...bySort.emoji, ...bySort.combining, 'שלום', 'مرحبا') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

/** Holds a law against every hostile text and generated ones, the same in each run. */
export function forEveryText(law: (text: string) => void, generated = 2_000): void {
  const property = fc.property(unicodeText, (text) => {
    law(text);
  });
  fc.assert(property, {
    seed: 20_260_301,
    numRuns: hostile.length + generated,
    examples: hostile.map(({ text }): [string] => [text]),
  });
}
