/** What may be left out of a text, the larger number first. What has none always stands. */
export type Rank = number | undefined;

/** A line of a table, or another piece that is left out by itself. */
export interface Row {
  readonly text: string;
  readonly rank: Rank;
  /** How many things it tells; 1 when absent. */
  readonly count?: number;
}

/** A piece of a comment. One with rows stands only while it has any of them. */
export interface Block {
  readonly before: string;
  readonly rows: readonly Row[];
  readonly after: string;
}

/** A block that stands or falls as a whole. */
export function solid(text: string, rank?: number, count = 1): Block {
  return { before: '', rows: [{ text, rank, count }], after: '' };
}

/**
 * Blocks as one text of at most so many UTF-16 units: rows are left out whole, those of the largest rank first and of
 * one rank the last first. `tail` tells how many, and always stands.
 */
export function withinBudget(blocks: readonly Block[], budget: number, tail: (leftOut: number) => string): string {
  const rows = blocks.flatMap((block) => block.rows.map((row) => ({ block, row })));
  const candidates = rows
    .map(({ row, block }, index) => ({ row, block, index }))
    .filter(({ row }) => row.rank !== undefined)
    .sort((a, b) => (b.row.rank ?? 0) - (a.row.rank ?? 0) || b.index - a.index);
  const left = new Map(blocks.map((block) => [block, block.rows.length]));
  const gone = new Set<Row>();
  let leftOut = 0;
  let length = blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  for (const { row, block } of candidates) {
    if (length + tail(leftOut).length <= budget) break;
    gone.add(row);
    leftOut += row.count ?? 1;
    length -= row.text.length;
    const remaining = (left.get(block) ?? 0) - 1;
    left.set(block, remaining);
    if (remaining === 0) length -= block.before.length + block.after.length;
  }
  const texts = blocks.map((block) => textOf({ ...block, rows: block.rows.filter((row) => !gone.has(row)) }));
  return texts.join('') + tail(leftOut);
}

/** A block in full; nothing where it has no rows. */
export function textOf({ before, rows, after }: Block): string {
  return rows.length === 0 ? '' : before + rows.map(({ text }) => text).join('') + after;
}

function lengthOf({ before, rows, after }: Block): number {
  return before.length + rows.reduce((sum, { text }) => sum + text.length, 0) + after.length;
}
