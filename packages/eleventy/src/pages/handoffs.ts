import { handoffsOf, type PlacedHandoff, type Workspace } from '@journey-as-code/core';
import { html } from '../html.js';
import { coldFirst, handoffColumns } from '../parts/handoff-list.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { downloadLink, listFile, listTable } from '../parts/list.js';
import { definePage } from './page.js';

const file = 'handoffs/handoffs.csv';

/** The seams: where customers are passed on to another team, and whether what they said goes along. */
export const handoffsPage = definePage<Leaf<PlacedHandoff>>({
  id: 'handoffs',
  section: 'handoffs',
  *paths({ workspace, lists }) {
    if (lists.has('handoffs')) yield* leaves('handoffs/', coldFirst(handoffsOf(workspace)), 100);
  },
  *files({ lists }) {
    if (!lists.has('handoffs')) return;
    yield [file, (reader) => listFile(handoffColumns(reader), coldFirst(handoffsOf(reader.workspace)))];
  },
  title: (_, { strings }) => strings.handoffs,
  description: (_, { strings, workspace }) => strings.handoffsLead(...countsIn(workspace)),
  body(leaf, reader) {
    const { strings, workspace } = reader;
    return html`<h1>${strings.handoffs}</h1><p class="lead">${strings.handoffsLead(...countsIn(workspace))}</p>
${listTable(strings.handoffsCaption, handoffColumns(reader), leaf.entries, { isWhole: leaf.count === 1 })}
${leafLinks(leaf, reader)}${downloadLink(file, reader)}`;
  },
});

function countsIn(workspace: Workspace): readonly [cold: number, warm: number] {
  const handoffs = handoffsOf(workspace);
  const cold = handoffs.filter(({ handoff }) => handoff.mode === 'cold').length;
  return [cold, handoffs.length - cold];
}
