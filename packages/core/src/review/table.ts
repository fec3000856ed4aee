import type { Block, Row } from './blocks.js';

/** A table in GitHub's Markdown. Its cells are Markdown already. */
export function table(columns: readonly string[], rows: readonly Row[]): Block {
  const rule = columns.map(() => '---');
  return { before: `${line(columns)}${line(rule)}`, rows, after: '\n' };
}

/** One row of a table. */
export function tableRow(cells: readonly string[], rank?: number): Row {
  return { text: line(cells), rank };
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
