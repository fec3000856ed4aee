import type { Channel } from '@journey-as-code/core';
import { html } from '../html.js';
import { channelColumns, deviceColumns, phaseColumns } from '../parts/channel-list.js';
import { channelMatrix, type MatrixColumn } from '../parts/channel-matrix.js';
import { downloadLink, type ListColumn, listFile, listTable } from '../parts/list.js';
import { section } from '../parts/section.js';
import { definePage } from './page.js';

const file = 'channels/channels.csv';

/** All channels: whose they are, how they feel, how much happens on them, in which phases, and on which devices. */
export const channelsPage = definePage<readonly Channel[]>({
  id: 'channels',
  section: 'channels',
  *paths({ workspace }) {
    yield ['channels/', [...workspace.channels.values()]];
  },
  *files({ workspace }) {
    const channels = [...workspace.channels.values()];
    if (channels.length === 0) return;
    yield [
      file,
      (reader) => {
        const counts = [...phaseColumns(reader), ...deviceColumns(reader)].map(countColumn);
        return listFile([...channelColumns(reader), ...counts], channels);
      },
    ];
  },
  title: (_, { strings }) => strings.channels,
  body(channels, reader) {
    const { strings } = reader;
    const devices = deviceColumns(reader);
    const matrix = (caption: string, columns: readonly MatrixColumn[]) =>
      channels.length > 0 && columns.length > 0 && channelMatrix(caption, channels, columns, reader);
    return html`<h1>${strings.channels}</h1><p class="lead">${strings.channelsLead}</p>
${listTable(strings.channels, channelColumns(reader), channels, { isWhole: true })}
${section('phases', strings.lifeCycle, matrix(strings.phaseMatrix, phaseColumns(reader)))}
${section('devices', strings.onDevices, matrix(strings.deviceMatrix, devices))}
${channels.length > 0 && downloadLink(file, reader)}`;
  },
});

function countColumn({ name, count }: MatrixColumn): Pick<ListColumn<Channel>, 'name' | 'value'> {
  return { name, value: ({ id }) => count(id) };
}
