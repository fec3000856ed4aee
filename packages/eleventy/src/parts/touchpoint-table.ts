import { ownerOf, type PlacedTouchpoint, touchpointScore } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { feelingIn } from './feeling.js';
import { touchpointIcon } from './icon.js';
import { channelLink, journeyLink, stepLink, teamLink, touchpointLink } from './links.js';

/** Touchpoints of several journeys: where each is on its map, through what it happens, and who answers. */
export function touchpointTable(placed: readonly PlacedTouchpoint[], reader: Reader): Html {
  const { strings, text, workspace } = reader;
  const rows = placed.map((one) => {
    const { touchpoint, step, journey } = one;
    const channel = workspace.channels.get(touchpoint.channel);
    const task = touchpoint.task && html`<small>${text(touchpoint.task)}</small>`;
    const status = touchpoint.status !== 'live' && html` <span class="tag">${strings.life[touchpoint.status]}</span>`;
    return {
      cells: [
        html`<span class="with-icon">${touchpointIcon(touchpoint, channel)}<span>${touchpointLink(one, reader)}${status}${task}</span></span>`,
        html`${journeyLink(journey.id, reader)}<small>${stepLink(one, reader)}</small>`,
        feelingIn(touchpointScore(step, touchpoint), reader),
        channelLink(touchpoint.channel, reader),
        teamLink(ownerOf(one), reader),
        strings.selfService[touchpoint.selfService],
      ],
    };
  });
  const columns = [
    strings.touchpoint,
    strings.journey,
    strings.feeling,
    strings.channel,
    strings.owner,
    strings.selfServiceName,
  ];
  return dataTable(strings.touchpointsCaption, columns, rows);
}
