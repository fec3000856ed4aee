import { type Block, block, type Setting } from './blocks.js';
import { lineOf } from './inline.js';
import { attributeOf, type Element, isOf } from './tree.js';

/** A table: the first row heads it, figures stand at the right. */
export function tableBlock(table: Element, { links }: Setting): readonly Block[] {
  const rows = rowsIn(table).map((row) =>
    elementsOf(row).flatMap((cell) => {
      const span = Number(attributeOf(cell, 'colspan') ?? 1);
      const words = lineOf(cell.children, links).trim();
      return [{ words, isFigure: isOf(cell, 'figure') }, ...Array(span - 1).fill({ words: '', isFigure: false })];
    }),
  );
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return [];
  const width = Math.max(...rows.map((row) => row.length));
  const lineFrom = (cells: readonly string[]) =>
    `| ${[...cells, ...Array(width - cells.length).fill('')].join(' | ')} |`;
  const marks = Array.from({ length: width }, (_, index) => (head[index]?.isFigure ? '---:' : '---'));
  return [
    block(
      [head.map(({ words }) => words), marks, ...body.map((row) => row.map(({ words }) => words))]
        .map(lineFrom)
        .join('\n'),
    ),
  ];
}

function rowsIn(element: Element): readonly Element[] {
  return elementsOf(element).flatMap((child) => (child.tag === 'tr' ? [child] : rowsIn(child)));
}

function elementsOf({ children }: Element): readonly Element[] {
  return children.filter((child) => typeof child !== 'string');
}
