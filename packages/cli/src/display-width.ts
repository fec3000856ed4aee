import { eastAsianWidth } from 'get-east-asian-width';

/** Signs that take one column each, and never join: of ASCII, and those of our own messages. */
const narrow = /^[\x20-\x7e\u2013-\u2026\u2192]*$/;
/** Terminals show the soft hyphen, and give the Korean filler its two columns, although neither has a look. */
const invisible = /^(?![\u00ad\u3164])[\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
const drawnAsEmoji = /\ufe0f|^\p{Regional_Indicator}/u;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as people count them. What cuts text into them is dear to make, so it waits until it is needed. */
export function characters(text: string): readonly string[] {
  if (narrow.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many columns of a terminal a text of one line takes: Chinese characters and emoji take two. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  return characters(text).reduce((width, character) => width + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (invisible.test(character)) return 0;
  return drawnAsEmoji.test(character) ? 2 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
