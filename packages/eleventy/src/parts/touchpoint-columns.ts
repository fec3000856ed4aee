import { ownerOf, type PlacedTouchpoint, touchpointFriction, touchpointScore } from '@journey-as-code/core';
import { html } from '../html.js';
import type { Reader } from '../reader.js';
import { amount } from './amount.js';
import { entryName, teamName } from './entry-name.js';
import { feelingIn, nothing } from './feeling.js';
import { touchpointIcon } from './icon.js';
import { channelLink, journeyLink, stepLink, teamLink, touchpointLink } from './links.js';
import type { ListColumn } from './list.js';
import { volumeADay } from './weighty-touchpoints.js';

/** What readers learn of a touchpoint: where it is on its map, through what it happens, and who answers. */
export function touchpointColumns(reader: Reader): readonly ListColumn<PlacedTouchpoint>[] {
  const { strings, text, plain, workspace } = reader;
  const { channels } = workspace;
  const scoreOf = ({ step, touchpoint }: PlacedTouchpoint) => touchpointScore(step, touchpoint);
  const channelName = ({ touchpoint }: PlacedTouchpoint) => entryName(touchpoint.channel, channels, reader);
  const ownerName = (placed: PlacedTouchpoint) => teamName(ownerOf(placed), reader);
  return [
    {
      name: strings.touchpoint,
      cell: (placed) => {
        const { touchpoint } = placed;
        const task = touchpoint.task && html`<small>${text(touchpoint.task)}</small>`;
        const status =
          touchpoint.status !== 'live' && html` <span class="tag">${strings.life[touchpoint.status]}</span>`;
        const icon = touchpointIcon(touchpoint, channels.get(touchpoint.channel));
        return html`<span class="with-icon">${icon}<span>${touchpointLink(placed, reader)}${status}${task}</span></span>`;
      },
      value: ({ touchpoint }) => plain(touchpoint.name),
    },
    {
      name: strings.journey,
      cell: (placed) => html`${journeyLink(placed.journey.id, reader)}<small>${stepLink(placed, reader)}</small>`,
      value: ({ journey, number, step }) => `${plain(journey.name)} › ${number} ${plain(step.name)}`,
      filter: { key: 'journey', of: ({ journey }) => plain(journey.name) },
    },
    {
      name: strings.feeling,
      cell: (placed) => feelingIn(scoreOf(placed), reader),
      value: scoreOf,
      rank: scoreOf,
    },
    {
      name: strings.friction,
      isFigure: true,
      cell: (placed) => touchpointFriction(placed) ?? nothing(reader),
      value: touchpointFriction,
      rank: touchpointFriction,
    },
    {
      name: strings.volumeADay,
      isFigure: true,
      cell: (placed) => {
        const volume = volumeADay(placed);
        return volume === undefined ? nothing(reader) : amount(volume, undefined, reader);
      },
      value: volumeADay,
      rank: volumeADay,
    },
    {
      name: strings.isMoment,
      cell: ({ step: { momentOfTruth } }) =>
        momentOfTruth
          ? html`<span class="moment"><span aria-hidden="true">★ </span>${text(momentOfTruth.why)}</span>`
          : nothing(reader),
      value: ({ step: { momentOfTruth } }) => momentOfTruth && plain(momentOfTruth.why),
      rank: ({ step: { momentOfTruth } }) => (momentOfTruth ? 1 : undefined),
    },
    {
      name: strings.channel,
      cell: ({ touchpoint }) => channelLink(touchpoint.channel, reader),
      value: channelName,
      filter: { key: 'channel', of: channelName },
    },
    {
      name: strings.owner,
      cell: (placed) => teamLink(ownerOf(placed), reader),
      value: ownerName,
      filter: { key: 'owner', of: ownerName },
    },
    {
      name: strings.selfServiceName,
      cell: ({ touchpoint }) => strings.selfService[touchpoint.selfService],
      value: ({ touchpoint }) => strings.selfService[touchpoint.selfService],
    },
  ];
}
