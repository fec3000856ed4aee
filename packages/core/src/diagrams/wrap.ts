/** What Chinese, Japanese and Korean are written with: two columns wide, and without spaces. */
const wide =
  '[\\u1100-\\u115f\\u2e80-\\u9fff\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff01-\\uff60\\uffe0-\\uffe6]';
const opening = '[\\p{Ps}\\p{Pi}]';
const closing = '[\\p{Pe}\\p{Pf}\\p{M}、。，．：；？！…—～・ー々％%,.:;?!]';

/** The least that stands together: a wide character or a word, with the signs that belong to it. */
const unit = new RegExp(
  `${opening}*(?:(?!${opening}|${closing})(?:${wide}|(?:(?!${wide}|${opening}|${closing})\\S)+))?${closing}*\\s*`,
  'gu',
);
const isWide = new RegExp(wide, 'u');
const columns = 20;

/**
 * Lines for a place where Mermaid breaks at spaces only: after at most ten wide characters, never before a closing sign
 * nor after an opening one. Words of narrow letters are left to Mermaid. Joined, the lines are the text.
 */
export function wrapWide(text: string): readonly string[] {
  if (!isWide.test(text)) return [text];
  const lines: string[] = [];
  let line = '';
  for (const [part] of text.matchAll(unit)) {
    if (line !== '' && isWide.test(line + part) && widthOf(line + part.trimEnd()) > columns) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return [...lines, line];
}

/** How many columns a text takes on a screen, about. */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (isWide.test(character) ? 2 : 1), 0);
}
