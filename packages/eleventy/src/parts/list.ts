import { type CsvCell, csvFile } from '@journey-as-code/core/escape';
import { type Html, html, type Part } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { icon } from './icon.js';

/** A column of a list: readers see its cells in the table, and take its values along in the file. */
export interface ListColumn<Entry> {
  readonly name: string;
  /** Figures stand at the right, under each other. */
  readonly isFigure?: boolean;
  cell(entry: Entry, index: number): Part;
  value(entry: Entry): CsvCell;
  /** What orders it, where its words do not. */
  rank?(entry: Entry): number | undefined;
  /** Readers may ask for the entries with one value of it; the address says which, under this name. */
  readonly filter?: { readonly key: string; of(entry: Entry): string | undefined };
}

/** How a list stands on its page. */
export interface ListView<Entry> {
  /** A link to a row leads here. */
  readonly id?: (entry: Entry) => string;
  /** All entries stand on this page, so that readers may order them. */
  readonly isWhole: boolean;
}

/** A list as a table, each row one entry. */
export function listTable<Entry>(
  caption: Part,
  columns: readonly Omit<ListColumn<Entry>, 'value'>[],
  entries: readonly Entry[],
  { id, isWhole }: ListView<Entry>,
): Html {
  const heads = columns.map(({ name, isFigure, filter }) => ({
    name,
    ...(isFigure && { isFigure }),
    ...(isWhole && filter && { filterKey: filter.key }),
  }));
  const rows = entries.map((entry, index) => ({
    cells: columns.map(({ cell }) => cell(entry, index)),
    ranks: columns.map(({ rank }) => rank?.(entry)),
    filterValues: columns.map(({ filter }) => (isWhole ? filter?.of(entry) : undefined)),
    ...(id && { id: id(entry) }),
  }));
  return html`<div class="wide">${dataTable(caption, heads, rows, isWhole ? 'cards sortable' : 'cards')}</div>`;
}

/** The same list as a file for spreadsheets. */
export function listFile<Entry>(
  columns: readonly Pick<ListColumn<Entry>, 'name' | 'value'>[],
  entries: readonly Entry[],
): string {
  return csvFile([
    columns.map(({ name }) => name),
    ...entries.map((entry) => columns.map(({ value }) => value(entry))),
  ]);
}

/** The way to the file of a list. */
export function downloadLink(path: string, { strings, href }: Reader): Html {
  return html`<p class="download"><a href="${href(path)}" download>${icon('download')}${strings.downloadCsv}</a></p>`;
}
