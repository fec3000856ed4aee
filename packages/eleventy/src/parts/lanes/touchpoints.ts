import { type PlacedStage, type PlacedTouchpoint, touchpointsOf } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { nothing } from '../feeling.js';
import { fewFirst } from '../few-first.js';
import { focusOf } from '../focus/facets.js';
import { formerAnchors } from '../former-anchors.js';
import { touchpointIcon } from '../icon.js';
import { touchpointTarget } from '../links.js';
import type { Lane, View } from './lane.js';

/** Where customer and company meet. */
export const touchpointsLane: Lane = {
  id: 'touchpoints',
  cell(stage, reader, view) {
    const chips = touchpointsIn(stage).map(
      (placed) =>
        html`<li data-focus="${focusOf(placed.journey).at(placed.place)}"${view === 'map' && html` data-copy-link`}>${view === 'map' && formerAnchors(placed.journey, placed.place)}${touchpointChip(placed, reader, view)}</li>`,
    );
    return chips.length > 0 ? fewFirst(chips, reader, 'plain row') : undefined;
  },
  empty: nothing,
  places: (stage) => touchpointsIn(stage).map(({ place }) => place),
};

function touchpointsIn({ journey, stage }: PlacedStage): readonly PlacedTouchpoint[] {
  return touchpointsOf(journey).filter((placed) => placed.stage === stage);
}

/** A touchpoint as a chip that leads to its page: its icon, its name, and whose it is by its border, in words too. */
export function touchpointChip(placed: PlacedTouchpoint, reader: Reader, view: View): Html {
  const { touchpoint, place } = placed;
  const { strings, text, href, workspace } = reader;
  const anchor = view === 'map' ? html`id="${place}"` : html`data-place="${place}"`;
  const channel = workspace.channels.get(touchpoint.channel);
  const ownership = channel?.ownership ?? 'owned';
  const status = touchpoint.status !== 'live' && html` <span class="status">${strings.life[touchpoint.status]}</span>`;
  const whose =
    ownership !== 'owned' && html`<span class="vh">${strings.inBrackets(strings.ownership[ownership])}</span>`;
  return html`<a class="chip ${ownership}" ${anchor} href="${href(touchpointTarget(placed))}">${touchpointIcon(touchpoint, channel)}<span>${text(touchpoint.name)}${whose}${status}</span></a>`;
}
