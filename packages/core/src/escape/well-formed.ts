/** The text with every half of a character replaced by U+FFFD, as writing it to a file would do. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
