import { type Journey, lowPoint, stepScore } from '@journey-as-code/core';
import { html } from '../html.js';
import { releaseLinks } from '../parts/history/history-link.js';
import { journeyColumns } from '../parts/journey-columns.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { lifecycleStrip } from '../parts/lifecycle-strip.js';
import { listTable } from '../parts/list.js';
import { definePage } from './page.js';

/** Which journeys hurt, where, and who answers for them. */
export const homePage = definePage<Leaf<Journey>>({
  id: 'home',
  section: 'journeys',
  isMain: true,
  *paths({ workspace }) {
    yield* leaves('', worstFirst([...workspace.journeys.values()]), 100);
  },
  title: (_, { strings }) => strings.journeys,
  description: (_, { strings, workspace, plain }) =>
    strings.homeDescription(plain(workspace.config.name), workspace.journeys.size),
  body(leaf, reader) {
    const { strings, workspace, text } = reader;
    return html`<h1>${text(workspace.config.name)}</h1>
<p class="lead">${strings.homeLead(workspace.journeys.size)}</p>
${leaf.number === 1 && releaseLinks(reader)}<div class="journeys">${listTable(strings.journeysCaption, journeyColumns(reader), leaf.entries, { isWhole: leaf.count === 1 })}</div>
${leafLinks(leaf, reader)}
${leaf.number === 1 && lifecycleStrip(leaf.entries, reader)}`;
  },
});

/** As they are before as they should be, what is archived last, and the deepest low point first. */
function worstFirst(journeys: readonly Journey[]): readonly Journey[] {
  const rank = ({ status, state }: Journey) => (status === 'archived' ? 2 : state === 'to-be' ? 1 : 0);
  const depth = new Map(
    journeys.map((journey) => {
      const low = lowPoint(journey);
      return [journey, (low && stepScore(low.step)) ?? 3] as const;
    }),
  );
  return journeys.toSorted((a, b) => rank(a) - rank(b) || (depth.get(a) ?? 3) - (depth.get(b) ?? 3));
}
