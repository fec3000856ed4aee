const wide =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u;
const closing = /[\s，。、；：？！）】」』”’…,.;:?!)\]]/u;

/** What is known of a letter: its width for a size of 1, and where a line may be broken beside it. */
interface Letter {
  readonly width: number;
  readonly isWide: boolean;
  readonly isSpace: boolean;
  readonly isClosing: boolean;
}

const letters = new Map<string, Letter>();

function letterOf(letter: string): Letter {
  const known = letters.get(letter);
  if (known) return known;
  const isWide = wide.test(letter);
  const read = {
    width: isWide ? 1 : /[A-Z@%▲▼●★]/.test(letter) ? 0.76 : 0.56,
    isWide,
    isSpace: /\s/.test(letter),
    isClosing: closing.test(letter),
  };
  letters.set(letter, read);
  return read;
}

/** About how wide words are, a little on the large side: fonts differ from one machine to the next. */
export function widthOf(words: string, size: number, isBold = false): number {
  let width = 0;
  for (const letter of words) width += letterOf(letter).width;
  return width * size * (isBold ? 1.06 : 1);
}

/** Words in lines that fit a room. The lines one after the other are the words: each keeps the space it was broken at. */
export function linesOf(words: string, room: number, size: number, isBold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const add = (part: string) => {
    if (line !== '' && width + widthOf(part.trimEnd(), size, isBold) > room) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += part;
    width += widthOf(part, size, isBold);
  };
  for (const part of partsOf(words)) {
    if (widthOf(part.trimEnd(), size, isBold) <= room) add(part);
    else for (const letter of part) add(letter);
  }
  return line === '' ? lines : [...lines, line];
}

/** What a line may be broken between: words with the space behind them, single characters of a script without spaces. */
function partsOf(words: string): readonly string[] {
  const parts: string[] = [];
  let open = '';
  let last: Letter | undefined;
  for (const letter of words) {
    const here = letterOf(letter);
    if (last && (here.isWide || last.isWide || last.isSpace) && !here.isClosing) {
      parts.push(open);
      open = '';
    }
    open += letter;
    last = here;
  }
  return open === '' ? parts : [...parts, open];
}
