import type { LineFinder } from './parsed-file.js';
import { rememberTwo } from './remembered.js';

/** Turns offsets of a text into lines and columns. Lines end with LF; they are looked up when asked for. */
export function lineFinder(text: string): LineFinder {
  return (start, end) => {
    const starts = lineStarts(text);
    const first = place(starts, start);
    const last = end === start ? first : place(starts, end);
    return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
  };
}

const lineStarts = rememberTwo((text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
});

function place(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
