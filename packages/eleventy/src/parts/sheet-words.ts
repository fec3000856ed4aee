/** A stretch of words in a cell that begins a line of its own, or a chip that shares a line with others. */
interface Stretch {
  /** In letters; a Chinese character counts as two. */
  letters: number;
  kind: 'text' | 'small' | 'chip';
}

type Cell = Stretch[];

/** Widths of letters, heights of lines and room around them on paper, in CSS pixels. */
const letter = { text: 7.3, small: 6.4 } as const;
const line = { text: 22.4, small: 19.2, gap: 3, padding: 15, chip: 34 } as const;

/** The words in the cells of a map, lane by lane; what is folded away does not show on paper. */
export function rowsIn(source: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  const end = source.indexOf('</table>');
  let row: Cell[] | undefined;
  let cell: Cell | undefined;
  let stretch: Stretch | undefined;
  let isOwners = false;
  const begin = (kind: Stretch['kind']) => {
    stretch = cell && { letters: 0, kind };
    if (stretch) cell?.push(stretch);
  };
  for (let at = source.indexOf('<tbody>'); at < end; ) {
    const opens = source.indexOf('<', at);
    if (stretch && opens > at) stretch.letters += lettersIn(source, at, opens);
    at = source.indexOf('>', opens) + 1;
    const tag = source.slice(opens + 1, at - 1);
    switch (nameOf(tag)) {
      case 'tr':
        row = tag.startsWith('tr class="lane-') ? [] : undefined;
        if (row) rows.push(row);
        isOwners = tag.startsWith('tr class="lane-owner');
        cell = stretch = undefined;
        break;
      case 'td':
        cell = row && [];
        if (cell) row?.push(cell);
        stretch = undefined;
        break;
      case 'details':
        at = source.indexOf('</details>', at);
        break;
      case 'svg':
        at = source.indexOf('</svg>', at);
        break;
      case 'li':
      case 'p':
        begin(tag.includes('"sys') || tag.includes('"work') ? 'chip' : 'text');
        break;
      case 'small':
        if (!isOwners) begin('small');
        break;
      case 'a':
        if (stretch?.kind === 'text' && tag.startsWith('a class="chip')) stretch.kind = 'chip';
    }
  }
  return rows;
}

/** The name of a tag; of a closing one, nothing. */
function nameOf(tag: string): string {
  const blank = tag.indexOf(' ');
  return blank === -1 ? tag : tag.slice(0, blank);
}

function lettersIn(source: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at += 1) letters += source.charCodeAt(at) > 0x2e80 ? 2 : 1;
  return letters;
}

/** The height of a lane whose columns have a width: that of its highest cell. */
export function heightOf(cells: readonly Cell[], columnWidth: number): number {
  return Math.max(...cells.map((cell) => cellHeight(cell, columnWidth - 38)), 0);
}

function cellHeight(cell: Cell, room: number): number {
  let height = line.padding;
  let chips = 0;
  for (const { letters, kind } of cell) {
    if (letters === 0) continue;
    if (kind === 'chip') chips += Math.min(room, letters * letter.text + 46);
    else if (kind === 'small') height += line.small * Math.ceil((letters * letter.small) / room) + line.gap;
    else height += line.text * Math.ceil((letters * letter.text + 14) / room) + line.gap;
  }
  return height + Math.ceil((chips * 1.12) / (room + 18)) * line.chip;
}
