import { html } from '../html.js';
import { downloadLink, listFile, listTable } from '../parts/list.js';
import { byName, termColumns } from '../parts/term-list.js';
import { definePage } from './page.js';

const file = 'glossary/glossary.csv';

/** The words that the journeys are told in, with what they mean and what else they are called. */
export const glossaryPage = definePage<undefined>({
  id: 'glossary',
  section: 'glossary',
  isMain: true,
  *paths({ lists }) {
    if (lists.has('glossary')) yield ['glossary/', undefined];
  },
  *files({ lists, workspace }) {
    if (!lists.has('glossary')) return;
    yield [file, (reader) => listFile(termColumns(reader), byName([...workspace.terms.values()], reader))];
  },
  title: (_, { strings }) => strings.glossary,
  description: (_, { strings, workspace }) => strings.glossaryLead(workspace.terms.size),
  body(_, reader) {
    const { strings, workspace } = reader;
    const terms = byName([...workspace.terms.values()], reader);
    return html`<h1>${strings.glossary}</h1><p class="lead">${strings.glossaryLead(terms.length)}</p>
${listTable(strings.glossary, termColumns(reader), terms, { id: ({ id }) => id, isWhole: true })}
${downloadLink(file, reader)}`;
  },
});
