import { escapeHtml } from '@journey-as-code/core/escape';
import { Html, html, type Part, sourceOf } from '../html.js';

/** A column: its heading, and how its cells stand. */
export interface Column {
  readonly name: string;
  /** Figures stand at the right, under each other. */
  readonly isFigure?: boolean;
  /** Under this name the address says which of its values is asked for. */
  readonly filterKey?: string;
}

export interface Row {
  /** The first cell heads the row. */
  readonly cells: readonly Part[];
  readonly id?: string;
  /** What orders the cells of each column, where their words do not. */
  readonly ranks?: readonly (number | undefined)[];
  /** What the cells of columns with a filter are asked by. */
  readonly filterValues?: readonly (string | undefined)[];
}

/**
 * A table of facts. On a narrow screen each row of `cards` becomes a card, on which every cell names its column; a
 * `matrix` keeps its shape. What is `sortable` can be ordered by any column, and filtered by some, where
 * scripts run. Roles are written out, since a changed `display` takes them away in some browsers.
 */
export function dataTable(
  caption: Part,
  columns: readonly (Column | string)[],
  rows: readonly Row[],
  shape: 'cards' | 'cards sortable' | 'matrix' = 'cards',
): Html {
  const headed = columns.map((column) => (typeof column === 'string' ? { name: column } : column));
  const heads = headed.map(
    ({ name, isFigure, filterKey }) =>
      html`<th scope="col" role="columnheader"${isFigure && figure}${filterKey !== undefined && html` data-filter="${filterKey}"`}>${name}</th>`,
  );
  const opens = headed.map(
    ({ name, isFigure }) => html`<td role="cell" data-label="${name}"${isFigure && figure}>`.source,
  );
  let body = '';
  for (const row of rows) body += rowSource(row, opens);
  return html`<table class="data ${shape}" role="table"><caption class="vh">${caption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">
${new Html(body)}</tbody></table>`;
}

const figure = html` class="figure"`;

/** One row; a site has so many cells that they are written without a template for each. */
function rowSource({ cells, id, ranks, filterValues }: Row, opens: readonly string[]): string {
  let source = id === undefined ? '<tr role="row">' : html`<tr role="row" id="${id}">`.source;
  cells.forEach((cell, index) => {
    const rank = ranks?.[index];
    const open = index === 0 ? '<th scope="row" role="rowheader">' : (opens[index] ?? '<td role="cell">');
    const value = filterValues?.[index];
    source += rank === undefined ? open.slice(0, -1) : `${open.slice(0, -1)} data-rank="${rank}"`;
    source += value === undefined ? '>' : ` data-value="${escapeHtml(value)}">`;
    source += `${sourceOf(cell)}${index === 0 ? '</th>' : '</td>'}`;
  });
  return `${source}</tr>\n`;
}
