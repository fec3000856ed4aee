import { displayWidth } from './display-width.js';

/** A stretch that is never broken: a word, or one wide character with the closing signs behind it. */
const unbroken =
  /\s+|[“（《「『]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][，。！？；：、）》”」』…]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** Breaks a text of one line into lines of at most `width` columns, where that is possible. */
export function wrap(text: string, width: number): readonly string[] {
  if (width === Number.POSITIVE_INFINITY) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const [piece] of text.matchAll(unbroken)) {
    if (line !== '' && taken + displayWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
      taken = 0;
    }
    const added = line === '' && lines.length > 0 ? piece.trimStart() : piece;
    line += added;
    taken += displayWidth(added);
  }
  return [...lines, line.trimEnd()];
}
