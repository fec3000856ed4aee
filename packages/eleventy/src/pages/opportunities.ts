import {
  backlog,
  isPending,
  type Opportunity,
  opportunitiesOf,
  type PlacedItem,
  type Workspace,
} from '@journey-as-code/core';
import { html } from '../html.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { downloadLink, listFile, listTable } from '../parts/list.js';
import { opportunityField } from '../parts/opportunity-field.js';
import { opportunityColumns } from '../parts/opportunity-list.js';
import { definePage } from './page.js';

const file = 'opportunities/opportunities.csv';

/** The backlog: what is worth doing first, by value and effort, as a drawing and as a table. */
export const opportunitiesPage = definePage<Leaf<PlacedItem<Opportunity>>>({
  id: 'opportunities',
  section: 'opportunities',
  *paths({ workspace, lists }) {
    if (lists.has('opportunities')) yield* leaves('opportunities/', pendingFirst(workspace), 100);
  },
  *files({ lists }) {
    if (!lists.has('opportunities')) return;
    yield [file, (reader) => listFile(opportunityColumns(1, reader), pendingFirst(reader.workspace))];
  },
  title: (_, { strings }) => strings.opportunities,
  description: (_, { strings }) => strings.opportunitiesLead,
  body(leaf, reader) {
    const { strings } = reader;
    const first = (leaf.number - 1) * 100 + 1;
    return html`<h1>${strings.opportunities}</h1><p class="lead">${strings.opportunitiesLead}</p>
${opportunityField(leaf.entries, first, reader)}
${listTable(strings.opportunitiesCaption, opportunityColumns(first, reader), leaf.entries, { isWhole: leaf.count === 1 })}
${leafLinks(leaf, reader)}${downloadLink(file, reader)}`;
  },
});

/** The order of the backlog, what is solved or dismissed last. */
function pendingFirst(workspace: Workspace): readonly PlacedItem<Opportunity>[] {
  const all = backlog(opportunitiesOf(workspace));
  return [...all.filter(({ item }) => isPending(item)), ...all.filter(({ item }) => !isPending(item))];
}
