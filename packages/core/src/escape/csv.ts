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
