import { characters, displayWidth } from '../display-width.js';

/** A text of one line, cut to so many columns with a sign that something is left out. */
export function cutTo(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let width = 0;
  let kept = '';
  for (const character of characters(text)) {
    width += displayWidth(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A text with blanks behind it, so that it takes so many columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** The columns of the widest of some texts, but no more than so many. */
export function widest(texts: Iterable<string>, most: number): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, displayWidth(text));
  return Math.min(width, most);
}
