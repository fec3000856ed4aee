const wide =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u;
const closing = /[\s，。、；：？！）】」』”’…,.;:?!)\]]/u;

/** About how wide words are, a little on the large side: fonts differ from one machine to the next. */
export function widthOf(words: string, size: number, isBold = false): number {
  let width = 0;
  for (const letter of words) width += wide.test(letter) ? 1 : /[A-Z@%▲▼●★]/.test(letter) ? 0.76 : 0.56;
  return width * size * (isBold ? 1.06 : 1);
}

/** Words in lines that fit a room. The lines one after the other are the words: each keeps the space it was broken at. */
export function linesOf(words: string, room: number, size: number, isBold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(words)) {
    if (line !== '' && widthOf((line + part).trimEnd(), size, isBold) > room) {
      lines.push(line);
      line = '';
    }
    for (const letter of part) {
      if (line !== '' && widthOf((line + letter).trimEnd(), size, isBold) > room) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** What a line may be broken between: words with the space behind them, single characters of a script without spaces. */
function partsOf(words: string): readonly string[] {
  const parts: string[] = [];
  let open = '';
  for (const letter of words) {
    const last = open.at(-1) ?? '';
    const isFree = wide.test(letter) || wide.test(open) || /\s/.test(last);
    if (open !== '' && isFree && !closing.test(letter)) {
      parts.push(open);
      open = '';
    }
    open += letter;
  }
  return open === '' ? parts : [...parts, open];
}
