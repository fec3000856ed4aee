import { type Html, html, type Part } from '../html.js';

/** A column: its heading, and how its cells stand. */
export interface Column {
  readonly name: string;
  /** Figures stand at the right, under each other. */
  readonly isFigure?: boolean;
}

export interface Row {
  /** The first cell heads the row. */
  readonly cells: readonly Part[];
  readonly id?: string;
}

/**
 * A table of facts. On a narrow screen each row of `cards` becomes a card, on which every cell names its column; a
 * `matrix` keeps its shape. Roles are written out, since a changed `display` takes them away in some browsers.
 */
export function dataTable(
  caption: Part,
  columns: readonly (Column | string)[],
  rows: readonly Row[],
  shape: 'cards' | 'matrix' = 'cards',
): Html {
  const headed = columns.map((column) => (typeof column === 'string' ? { name: column } : column));
  const classOf = (column: Column | undefined) => column?.isFigure && html` class="figure"`;
  return html`<table class="data ${shape}" role="table"><caption class="vh">${caption}</caption><thead role="rowgroup"><tr role="row">${headed.map((column) => html`<th scope="col" role="columnheader"${classOf(column)}>${column.name}</th>`)}</tr></thead><tbody role="rowgroup">
${rows.map(
  ({ cells, id }) => html`<tr role="row"${id !== undefined && html` id="${id}"`}>${cells.map((cell, index) =>
    index === 0
      ? html`<th scope="row" role="rowheader">${cell}</th>`
      : html`<td role="cell" data-label="${headed[index]?.name}"${classOf(headed[index])}>${cell}</td>`,
  )}</tr>
`,
)}</tbody></table>`;
}
