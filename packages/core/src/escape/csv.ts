/** A cell that a spreadsheet would compute, behind any apostrophes of its own. */
const formula = "(?='*\\s*[=+\\-@＝＋－＠])";

/** A cell of text: always quoted, and with an apostrophe in front where a spreadsheet would compute it. */
export function csvText(text: string): string {
  return `"${text
    .toWellFormed()
    .replace(new RegExp(`^${formula}`), "'")
    .replaceAll('"', '""')}"`;
}

/** The text of a cell that `csvText` wrote, quotes already taken off. */
export function csvTextRead(cell: string): string {
  return cell.replace(new RegExp(`^'${formula}`), '');
}

/** A cell of a file: a text, a figure, or nothing. */
export type CsvCell = string | number | undefined;

/** A whole file, as spreadsheets read it whatever the language of the machine: with a byte order mark, lines end in CRLF. */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  const cellOf = (cell: CsvCell) => (typeof cell === 'string' ? csvText(cell) : (cell ?? ''));
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}
