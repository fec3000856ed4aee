import type { Journey } from '@journey-as-code/core';
import { html } from '../html.js';
import { journeyTable } from '../parts/journey-table.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { lifecycleStrip } from '../parts/lifecycle-strip.js';
import { definePage } from './page.js';

/** Which journeys hurt, where, and who answers for them. */
export const homePage = definePage<Leaf<Journey>>({
  id: 'home',
  section: 'journeys',
  *paths({ workspace }) {
    yield* leaves('', [...workspace.journeys.values()], 100);
  },
  title: (_, { strings }) => strings.journeys,
  description: (_, { strings, workspace, plain }) =>
    strings.homeDescription(plain(workspace.config.name), workspace.journeys.size),
  body(leaf, reader) {
    const { strings, workspace, text } = reader;
    return html`<h1>${text(workspace.config.name)}</h1>
<p class="lead">${strings.homeLead(workspace.journeys.size)}</p>
${journeyTable(leaf.entries, reader)}
${leafLinks(leaf, reader)}
${leaf.number === 1 && lifecycleStrip(leaf.entries, reader)}`;
  },
});
