import { type Action, actionsOf, isOverdue, mostUrgentFirst, type PlacedItem } from '@journey-as-code/core';
import { html } from '../html.js';
import { actionBoard } from '../parts/action-board.js';
import { actionColumns } from '../parts/action-list.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { downloadLink, listFile, listTable } from '../parts/list.js';
import { timeBars } from '../parts/time-bars.js';
import type { Reader } from '../reader.js';
import { definePage } from './page.js';

const file = 'actions/actions.csv';

/** Who does what by when, over all journeys: by status, in time, and as a table. */
export const actionsPage = definePage<Leaf<PlacedItem<Action>>>({
  id: 'actions',
  section: 'actions',
  *paths({ workspace, lists }) {
    if (lists.has('actions')) yield* leaves('actions/', mostUrgentFirst(actionsOf(workspace)), 100);
  },
  *files({ lists }) {
    if (!lists.has('actions')) return;
    yield [file, (reader) => listFile(actionColumns(reader), mostUrgentFirst(actionsOf(reader.workspace)))];
  },
  title: (_, { strings }) => strings.actions,
  description: (_, reader) => leadOf(reader),
  body(leaf, reader) {
    const { strings, workspace } = reader;
    return html`<h1>${strings.actions}</h1><p class="lead">${leadOf(reader)}</p>
${leaf.number === 1 && actionBoard(mostUrgentFirst(actionsOf(workspace)), reader)}
${timeBars(leaf.entries, reader)}
${listTable(strings.actionsCaption, actionColumns(reader), leaf.entries, { isWhole: leaf.count === 1 })}
${leafLinks(leaf, reader)}${downloadLink(file, reader)}`;
  },
});

function leadOf({ strings, workspace, site }: Reader): string {
  const actions = actionsOf(workspace);
  const overdue = actions.filter(({ item }) => isOverdue(item, site.options.asOf)).length;
  return strings.actionsLead(actions.length, overdue);
}
