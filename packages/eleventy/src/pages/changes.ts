import { changeKinds } from '@journey-as-code/core';
import { html } from '../html.js';
import { kindName, kindsOfChanges } from '../parts/change-kinds.js';
import { dataTable } from '../parts/data-table.js';
import { definePage } from './page.js';

/** What changes may happen to: each sort of thing with a page of its own. */
export const changesPage = definePage<undefined>({
  id: 'changes',
  isReference: true,
  section: 'rules',
  *paths() {
    yield ['changes/', undefined];
  },
  title: (_, { strings }) => strings.changes,
  description: (_, { strings }) => strings.changesLead,
  body(_, reader) {
    const { strings, href } = reader;
    const rows = kindsOfChanges().map(([kind, changes]) => ({
      cells: [
        html`<a href="${href(`changes/${kind}/`)}">${kindName(kind, reader)}</a>`,
        changes.length,
        changes.filter(({ cost }) => cost.level === 'breaking').length || '—',
      ],
    }));
    const columns = [
      strings.changesTo,
      { name: strings.changes, isFigure: true },
      { name: strings.levelsOfChange.breaking, isFigure: true },
    ];
    return html`<p class="crumb"><a href="${href('rules/')}">${strings.rules}</a></p>
<h1>${strings.changes} <span class="count">${changeKinds.size}</span></h1><p class="lead">${strings.changesLead}</p>
<p class="prose">${strings.changesLaw}</p>
${dataTable(strings.changes, columns, rows, 'matrix')}`;
  },
});
