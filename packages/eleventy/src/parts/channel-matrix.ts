import type { Channel } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { nothing } from './feeling.js';
import { channelLink } from './links.js';

/** A column of a matrix: what it counts of each channel, and where the list of that stands on the channel's page. */
export interface MatrixColumn {
  readonly name: string;
  readonly anchor: string;
  count(channel: string): number;
}

/** How many touchpoints each channel has in each column; a count leads to its list, and an empty cell is a gap. */
export function channelMatrix(
  caption: string,
  channels: readonly Channel[],
  columns: readonly MatrixColumn[],
  reader: Reader,
): Html {
  const { strings, href } = reader;
  const sums = columns.map(({ count }) => channels.reduce((sum, { id }) => sum + count(id), 0));
  const rows = channels.map(({ id }) => ({
    cells: [
      channelLink(id, reader),
      ...columns.map(({ count, anchor }) => {
        const number = count(id);
        if (number === 0) return nothing(reader);
        return html`<a class="count-link" href="${href(`channels/${id}/#${anchor}`)}">${number}</a>`;
      }),
    ],
  }));
  const heads = [strings.channel, ...columns.map(({ name }) => ({ name, isFigure: true }))];
  const all = { cells: [strings.allChannels, ...sums.map((sum) => (sum === 0 ? nothing(reader) : sum))] };
  return html`<div class="wide counts">${dataTable(caption, heads, [...rows, all], 'matrix')}</div>`;
}
