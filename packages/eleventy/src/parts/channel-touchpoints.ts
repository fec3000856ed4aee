import type { ChannelUse, PlacedTouchpoint } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { fewFirst } from './few-first.js';
import { journeyLink, touchpointLink } from './links.js';
import { listTable } from './list.js';
import { phases } from './phases.js';
import { touchpointColumns } from './touchpoint-columns.js';

/** How many touchpoints a page shows, and how many a part of it shows in any case. */
const most = 100;
const least = 10;

/** The touchpoints of a channel, a table for each phase of the relation. */
export function touchpointsByPhase({ byPhase }: ChannelUse, reader: Reader): readonly Html[] {
  const { strings } = reader;
  const columns = touchpointColumns(reader).filter(({ name }) => name !== strings.channel);
  const room = Math.max(least, Math.floor(most / byPhase.size));
  return phases.flatMap((phase) => {
    const placed = byPhase.get(phase);
    if (placed === undefined) return [];
    const name = strings.lifecycles[phase];
    return html`<section class="group"><h3 id="_phase.${phase}">${name} <span class="count">${placed.length}</span></h3>${listTable(name, columns, placed.slice(0, room), { isWhole: false })}${rest(placed, room, reader)}</section>
`;
  });
}

/** The same touchpoints in a list for each device. */
export function touchpointsByDevice({ byDevice }: ChannelUse, reader: Reader): readonly Html[] {
  const { strings } = reader;
  const room = Math.max(least, Math.floor(most / Math.max(1, byDevice.size)));
  return [...byDevice].map(
    ([device, placed]) =>
      html`<section class="group"><h3 id="_device.${device}">${strings.devices[device]} <span class="count">${placed.length}</span></h3>${fewFirst(
        placed
          .slice(0, room)
          .map(
            (one) =>
              html`<li>${touchpointLink(one, reader)} <small>${journeyLink(one.journey.id, reader)}</small></li>`,
          ),
        reader,
        'plain rows',
      )}${rest(placed, room, reader)}</section>
`,
  );
}

function rest(placed: readonly PlacedTouchpoint[], room: number, { strings }: Reader): Html | false {
  return placed.length > room && html`<p class="none">${strings.andMore(placed.length - room)}</p>`;
}
