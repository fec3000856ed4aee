import { isOpen } from '@journey-as-code/core';
import { html } from '../html.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { heaviestFirst, type PlacedPain } from '../parts/pain-list.js';
import { painQuadrant } from '../parts/pain-quadrant.js';
import { painTable } from '../parts/pain-table.js';
import { definePage } from './page.js';

/** What to mend first: open pain points by severity and frequency, as a drawing and as a table. */
export const painPointsPage = definePage<Leaf<PlacedPain>>({
  id: 'pain-points',
  section: 'pain-points',
  *paths({ workspace }) {
    const all = [...workspace.journeys.values()].flatMap((journey) =>
      journey.painPoints.map((pain) => ({ journey, pain })),
    );
    const open = heaviestFirst(all.filter(({ pain }) => isOpen(pain)));
    const gone = heaviestFirst(all.filter(({ pain }) => !isOpen(pain)));
    yield* leaves('pain-points/', [...open, ...gone], 100);
  },
  title: (_, { strings }) => strings.painPoints,
  body(leaf, reader) {
    const { strings } = reader;
    const first = (leaf.number - 1) * 100 + 1;
    return html`<h1>${strings.painPoints}</h1><p class="lead">${strings.painPointsLead}</p>
${painQuadrant(leaf.entries, first, reader)}
${painTable(leaf.entries, first, reader)}
${leafLinks(leaf, reader)}`;
  },
});
