import { isOpen, type Workspace } from '@journey-as-code/core';
import { html } from '../html.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { downloadLink, listFile, listTable } from '../parts/list.js';
import { painColumns } from '../parts/pain-columns.js';
import { groupLinks } from '../parts/pain-facets.js';
import { heaviestFirst, type PlacedPain } from '../parts/pain-list.js';
import { painQuadrant } from '../parts/pain-quadrant.js';
import { definePage } from './page.js';

const file = 'pain-points/pain-points.csv';

/** What to mend first: open pain points by severity and frequency, as a drawing and as a table. */
export const painPointsPage = definePage<Leaf<PlacedPain>>({
  id: 'pain-points',
  section: 'pain-points',
  *paths({ workspace }) {
    yield* leaves('pain-points/', openFirst(workspace), 100);
  },
  *files() {
    yield [file, (reader) => listFile(painColumns(1, reader), openFirst(reader.workspace))];
  },
  title: (_, { strings }) => strings.painPoints,
  body(leaf, reader) {
    const { strings } = reader;
    const first = (leaf.number - 1) * 100 + 1;
    return html`<h1>${strings.painPoints}</h1><p class="lead">${strings.painPointsLead}</p>
${groupLinks(reader)}
${painQuadrant(leaf.entries, first, reader)}
${listTable(strings.painPointsCaption, painColumns(first, reader), leaf.entries, { isWhole: leaf.count === 1 })}
${leafLinks(leaf, reader)}${downloadLink(file, reader)}`;
  },
});

/** The heaviest first, and those that are gone last. */
function openFirst({ journeys }: Workspace): readonly PlacedPain[] {
  const all = [...journeys.values()].flatMap((journey) => journey.painPoints.map((pain) => ({ journey, pain })));
  const open = heaviestFirst(all.filter(({ pain }) => isOpen(pain)));
  return [...open, ...heaviestFirst(all.filter(({ pain }) => !isOpen(pain)))];
}
