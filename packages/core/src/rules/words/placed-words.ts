import type { PlacedText } from '../../model/workspace.js';

/** A text in one of its languages, and where that stands. */
export interface PlacedWords {
  readonly tag: string;
  readonly words: string;
  readonly path: readonly (string | number)[];
}

/** The words of a text, language by language, as they stand in the file. */
export function wordsIn({ text, path, plain }: PlacedText): readonly PlacedWords[] {
  return Object.entries(text).map(([tag, words]) => ({ tag, words, path: plain ? path : [...path, tag] }));
}
