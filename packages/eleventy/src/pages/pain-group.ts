import { html } from '../html.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { listTable } from '../parts/list.js';
import { painColumns } from '../parts/pain-columns.js';
import { groupLinks, groupName, type PainGroup, painGroups } from '../parts/pain-facets.js';
import type { PlacedPain } from '../parts/pain-list.js';
import { painQuadrant } from '../parts/pain-quadrant.js';
import { definePage } from './page.js';

/** One page of the pain points of a group. */
interface GroupLeaf {
  readonly group: PainGroup;
  readonly leaf: Leaf<PlacedPain>;
}

/** What to mend first for one team, in one phase, or for one persona. */
export const painGroupPage = definePage<GroupLeaf>({
  id: 'pain-group',
  section: 'pain-points',
  *paths({ workspace }) {
    for (const group of painGroups(workspace)) {
      for (const [path, leaf] of leaves(group.path, group.pains, 100)) yield [path, { group, leaf }];
    }
  },
  title: ({ group }, reader) => reader.strings.painsOf(groupName(group, reader)),
  body({ group, leaf }, reader) {
    const { strings, href } = reader;
    const first = (leaf.number - 1) * 100 + 1;
    return html`<p class="crumb"><a href="${href('pain-points/')}">${strings.painPoints}</a> / ${strings.painFacets[group.facet]}</p>
<h1>${strings.painsOf(groupName(group, reader))}</h1><p class="lead">${strings.painPointsLead}</p>
${groupLinks(reader)}
${painQuadrant(leaf.entries, first, reader)}
${listTable(strings.painPointsCaption, painColumns(first, reader), leaf.entries, { isWhole: leaf.count === 1 })}
${leafLinks(leaf, reader)}`;
  },
});
