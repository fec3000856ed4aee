import { type ChangeKind, changeKinds, changeLevels, inLetters } from '@journey-as-code/core';
import { definitions } from '@journey-as-code/core/reference';
import { html } from '../html.js';
import { dataTable } from '../parts/data-table.js';
import { withCode } from '../parts/inline-code.js';
import { section } from '../parts/section.js';
import type { Reader } from '../reader.js';
import { definePage } from './page.js';

/** Every kind of change that a comparison of two versions knows, by what it happens to. */
export const changesPage = definePage<undefined>({
  id: 'changes',
  section: 'rules',
  *paths() {
    yield ['changes/', undefined];
  },
  title: (_, { strings }) => strings.changes,
  description: (_, { strings }) => strings.changesLead,
  body(_, reader) {
    const { strings, href } = reader;
    const kinds = new Set([...changeKinds.values()].map(({ kind }) => kind));
    return html`<p class="crumb"><a href="${href('rules/')}">${strings.rules}</a> / ${strings.changes}</p>
<h1>${strings.changes}</h1><p class="lead">${strings.changesLead}</p>
<p class="prose">${strings.changesLaw}</p>
${[...kinds].map((kind) => {
  const changes = [...changeKinds.values()].filter((one) => one.kind === kind);
  return section(kind, nameOf(kind, reader), table(changes, reader), changes.length);
})}`;
  },
});

function table(changes: readonly ChangeKind[], reader: Reader) {
  const { strings, speech } = reader;
  const worstFirst = changes.toSorted(
    (a, b) => changeLevels.indexOf(a.cost.level) - changeLevels.indexOf(b.cost.level),
  );
  const rows = worstFirst.map(({ id, kind, cost, mirror, message }) => ({
    id,
    cells: [
      html`<code>${id}</code>`,
      withCode(inLetters(message[speech])),
      html`${strings.levelsOfChange[cost.level]}<small>${strings.bumps[cost.bump]}</small>`,
      cost.breaks.map((contract) => strings.contracts[contract]).join(strings.listComma) || '—',
      typeof mirror === 'string' ? html`<a href="#${kind}-${mirror}"><code>${kind}-${mirror}</code></a>` : '—',
    ],
  }));
  return dataTable(
    strings.changes,
    [strings.change, strings.says, strings.level, strings.breaks, strings.mirror],
    rows,
  );
}

/** What the model calls a kind; the workspace's own settings are its configuration. */
function nameOf(kind: ChangeKind['kind'], { speech }: Reader): string {
  const name = kind === 'workspace' ? 'config' : kind;
  return definitions.find((definition) => definition.name === name)?.title[speech] ?? kind;
}
