import { type Channel, channelScore } from '@journey-as-code/core';
import { touchpointsByChannel } from '../holdings.js';
import { html } from '../html.js';
import { dataTable } from '../parts/data-table.js';
import { feelingIn, nothing } from '../parts/feeling.js';
import { channelIcon } from '../parts/icon.js';
import { channelLink, teamLink } from '../parts/links.js';
import { definePage } from './page.js';

/** All channels: whose they are, how they feel, and how much happens on them. */
export const channelsPage = definePage<readonly Channel[]>({
  id: 'channels',
  section: 'channels',
  *paths({ workspace }) {
    yield ['channels/', [...workspace.channels.values()]];
  },
  title: (_, { strings }) => strings.channels,
  body(channels, reader) {
    const { strings, workspace } = reader;
    const rows = channels.map((channel) => ({
      cells: [
        html`<span class="with-icon">${channelIcon(channel)}${channelLink(channel.id, reader)}</span>`,
        `${strings.media[channel.medium]} · ${strings.ownership[channel.ownership]}`,
        feelingIn(channelScore(workspace, channel.id), reader),
        touchpointsByChannel(workspace).get(channel.id)?.length ?? 0,
        channel.owner === undefined ? nothing(reader) : teamLink(channel.owner, reader),
        strings.life[channel.status],
      ],
    }));
    const columns = [
      strings.channel,
      strings.type,
      strings.feeling,
      { name: strings.touchpoints, isFigure: true },
      strings.owner,
      strings.status,
    ];
    return html`<h1>${strings.channels}</h1><p class="lead">${strings.channelsLead}</p>
${dataTable(strings.channels, columns, rows)}`;
  },
});
