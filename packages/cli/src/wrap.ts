import { displayWidth } from './display-width.js';

/** A stretch that is never broken: a word, or one wide character with the closing signs behind it. */
const unbroken =
  /\s+|[“（《「『]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][，。！？；：、）》”」』…]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** Breaks a text of one line into lines of at most `width` columns, where that is possible. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(unbroken)) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}
