import type { PlacedText } from '../../model/workspace.js';

/** Where the words of a text in one language stand: a plain text is its words. */
export function pathOfWords({ path, plain }: PlacedText, tag: string): readonly (string | number)[] {
  return plain ? path : [...path, tag];
}
