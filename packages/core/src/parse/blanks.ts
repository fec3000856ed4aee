const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;

/** The next character that is neither blank nor part of a comment; the end of the text where there is none. */
export function nextVisible(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === HASH) at = endOfLine(text, at);
    else if (unit !== SPACE && unit !== LF && unit !== CR && unit !== TAB) return at;
  }
  return text.length;
}

/** The LF that ends the line of an offset, or the end of the text. */
export function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Where the line of an offset starts. */
export function startOfLine(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Whether an offset is the first of its line that is not blank, with a tab before it. */
export function isIndentedByTab(text: string, offset: number): boolean {
  let hasTab = false;
  for (let at = offset - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    if (unit === LF) return hasTab;
    if (unit !== SPACE && unit !== TAB) return false;
    hasTab ||= unit === TAB;
  }
  return hasTab;
}
