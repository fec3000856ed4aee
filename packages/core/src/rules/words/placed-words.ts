import type { PlacedText } from '../../model/texts.js';
import type { Finding } from '../rule.js';

/** Where the words of a text in one language stand: a plain text is its words. */
export function pathOfWords({ path, plain }: PlacedText, tag: string): NonNullable<Finding['path']> {
  if (plain) return path;
  return typeof path === 'string' ? [path, tag] : [...path, tag];
}
