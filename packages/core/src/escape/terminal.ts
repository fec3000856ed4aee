/** What a terminal obeys, what turns the direction of text, and what some readers take for the end of a line. */
const hidden = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text for a terminal or a log: controls become visible, ESC is `\u{1b}`. Tabs and line breaks stay. */
export function escapeTerminal(text: string): string {
  return text.toWellFormed().replace(hidden, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** The same on one line: each run of white space is one blank. */
export function oneLine(text: string): string {
  return escapeTerminal(text.replace(/\s+/g, ' ').trim());
}
