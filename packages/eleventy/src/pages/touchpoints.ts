import { type PlacedTouchpoint, touchpointsOf } from '@journey-as-code/core';
import { html } from '../html.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { touchpointTable } from '../parts/touchpoint-table.js';
import { definePage } from './page.js';

/** Every touchpoint of every journey. */
export const touchpointsPage = definePage<Leaf<PlacedTouchpoint>>({
  id: 'touchpoints',
  section: 'touchpoints',
  *paths({ workspace }) {
    yield* leaves('touchpoints/', touchpointsOf(workspace), 100);
  },
  title: (_, { strings }) => strings.touchpoints,
  body(leaf, reader) {
    const { strings, workspace } = reader;
    return html`<h1>${strings.touchpoints}</h1><p class="lead">${strings.touchpointsLead(leaf.total, workspace.journeys.size)}</p>
${touchpointTable(leaf.entries, reader)}
${leafLinks(leaf, reader)}`;
  },
});
