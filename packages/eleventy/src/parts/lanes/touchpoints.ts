import { type PlacedTouchpoint, touchpointsOf } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { nothing } from '../feeling.js';
import { fewFirst } from '../few-first.js';
import { formerAnchors } from '../former-anchors.js';
import { touchpointIcon } from '../icon.js';
import type { Lane, View } from './lane.js';

/** Where customer and company meet. */
export const touchpointsLane: Lane = {
  id: 'touchpoints',
  cell({ journey, stage }, reader, view) {
    const chips = touchpointsOf(journey)
      .filter((placed) => placed.stage === stage)
      .map(
        (placed) =>
          html`<li>${view === 'map' && formerAnchors(journey, placed.place)}${touchpointChip(placed, reader, view)}</li>`,
      );
    return chips.length > 0 ? fewFirst(chips, reader, 'plain row') : undefined;
  },
  empty: nothing,
};

/** A touchpoint as a chip that leads to what is known of it, under the anchor of its place. */
export function touchpointChip(placed: PlacedTouchpoint, reader: Reader, view: View): Html {
  const { place } = placed;
  const anchor = view === 'map' ? html`id="${place}"` : html`data-place="${place}"`;
  return chipOf(placed, anchor, `#_touchpoint.${place}`, reader);
}

/** A touchpoint as a chip: its icon, its name, and whose it is by its border, in words too. */
export function chipOf({ touchpoint }: PlacedTouchpoint, anchor: Html, link: string, reader: Reader): Html {
  const channel = reader.workspace.channels.get(touchpoint.channel);
  const ownership = channel?.ownership ?? 'owned';
  const { strings } = reader;
  const status = touchpoint.status !== 'live' && html` <span class="status">${strings.life[touchpoint.status]}</span>`;
  const whose =
    ownership !== 'owned' && html`<span class="vh">${strings.inBrackets(strings.ownership[ownership])}</span>`;
  return html`<a class="chip ${ownership}" ${anchor} href="${link}">${touchpointIcon(touchpoint, channel)}<span>${reader.text(touchpoint.name)}${whose}${status}</span></a>`;
}
