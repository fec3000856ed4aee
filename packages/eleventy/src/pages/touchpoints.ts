import { type PlacedTouchpoint, touchpointsOf } from '@journey-as-code/core';
import { html } from '../html.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { downloadLink, listFile, listTable } from '../parts/list.js';
import { touchpointColumns } from '../parts/touchpoint-columns.js';
import { weightyTouchpoints } from '../parts/weighty-touchpoints.js';
import { definePage } from './page.js';

const file = 'touchpoints/touchpoints.csv';

/** Every touchpoint of every journey. */
export const touchpointsPage = definePage<Leaf<PlacedTouchpoint>>({
  id: 'touchpoints',
  section: 'touchpoints',
  *paths({ workspace }) {
    yield* leaves('touchpoints/', touchpointsOf(workspace), 100);
  },
  *files() {
    yield [file, (reader) => listFile(touchpointColumns(reader), touchpointsOf(reader.workspace))];
  },
  title: (_, { strings }) => strings.touchpoints,
  body(leaf, reader) {
    const { strings, workspace } = reader;
    return html`<h1>${strings.touchpoints}</h1><p class="lead">${strings.touchpointsLead(leaf.total, workspace.journeys.size)}</p>
${leaf.number === 1 && weightyTouchpoints(reader)}
${listTable(strings.touchpointsCaption, touchpointColumns(reader), leaf.entries, { isWhole: leaf.count === 1 })}
${leafLinks(leaf, reader)}${downloadLink(file, reader)}`;
  },
});
