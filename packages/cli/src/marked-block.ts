/** The lines that begin and end a part of a file that is written by a command; the rest of the file is its team's. */
export interface Marks {
  readonly begin: string;
  readonly end: string;
}

/**
 * A file with the lines between its marks replaced, or added at its end where it has none. Undefined where a mark
 * stands alone, or twice: then nobody can say what is whose.
 */
export function withBlock(text: string, marks: Marks, lines: readonly string[]): string | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const all = text.split(/\r?\n/);
  const begins = placesOf(marks.begin, all);
  const ends = placesOf(marks.end, all);
  const block = [marks.begin, ...lines, marks.end];
  if (begins.length === 0 && ends.length === 0) {
    const before = text === '' || text.endsWith('\n') ? text : `${text}${newline}`;
    return `${before}${before === '' ? '' : newline}${block.join(newline)}${newline}`;
  }
  const [begin = 0] = begins;
  const [end = 0] = ends;
  if (begins.length !== 1 || ends.length !== 1 || end < begin) return undefined;
  return [...all.slice(0, begin), ...block, ...all.slice(end + 1)].join(newline);
}

function placesOf(mark: string, lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, index) => (line === mark ? [index] : []));
}
