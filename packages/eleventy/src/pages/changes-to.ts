import { type ChangeKind, changeLevels, inLetters } from '@journey-as-code/core';
import { html } from '../html.js';
import { kindName, kindsOfChanges, type ThingThatChanges } from '../parts/change-kinds.js';
import { dataTable } from '../parts/data-table.js';
import { withCode } from '../parts/inline-code.js';
import { definePage } from './page.js';

type Changes = readonly [kind: ThingThatChanges, changes: readonly ChangeKind[]];

/** Every kind of change that a comparison of two versions knows, of one sort of thing. */
export const changesToPage = definePage<Changes>({
  id: 'changes-to',
  isReference: true,
  section: 'rules',
  *paths() {
    for (const entry of kindsOfChanges()) yield [`changes/${entry[0]}/`, entry];
  },
  title: ([kind], reader) => reader.strings.changesOf(kindName(kind, reader)),
  description: (_, { strings }) => strings.changesLead,
  body([kind, changes], reader) {
    const { strings, speech, href } = reader;
    const worstFirst = changes.toSorted(
      (a, b) => changeLevels.indexOf(a.cost.level) - changeLevels.indexOf(b.cost.level),
    );
    const rows = worstFirst.map(({ id, cost, mirror, message }) => ({
      id,
      cells: [
        html`<code>${id}</code>`,
        withCode(inLetters(message[speech])),
        html`${strings.levelsOfChange[cost.level]}<small>${strings.bumps[cost.bump]}</small>`,
        cost.breaks.map((contract) => strings.contracts[contract]).join(strings.listComma) || '—',
        typeof mirror === 'string' ? html`<a href="#${kind}-${mirror}"><code>${kind}-${mirror}</code></a>` : '—',
      ],
    }));
    const columns = [strings.change, strings.says, strings.changeLevel, strings.breaks, strings.mirror];
    return html`<p class="crumb"><a href="${href('rules/')}">${strings.rules}</a> / <a href="${href('changes/')}">${strings.changes}</a></p>
<h1>${strings.changesOf(kindName(kind, reader))} <span class="count">${changes.length}</span></h1>
${dataTable(strings.changes, columns, rows)}`;
  },
});
