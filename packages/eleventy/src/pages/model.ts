import { type DefinitionReference, definitions } from '@journey-as-code/core/reference';
import { html } from '../html.js';
import { dataTable } from '../parts/data-table.js';
import { withCode } from '../parts/inline-code.js';
import { section } from '../parts/section.js';
import type { Reader } from '../reader.js';
import { definePage } from './page.js';

/** What can be written in a workspace: every kind of file, and what files are made of. */
export const modelPage = definePage<undefined>({
  id: 'model',
  isReference: true,
  section: 'model',
  *paths() {
    yield ['model/', undefined];
  },
  title: (_, { strings }) => strings.model,
  body(_, reader) {
    const { strings } = reader;
    const sorted = (sort: DefinitionReference['sort']) => definitions.filter((one) => one.sort === sort);
    const [documents, objects, forms] = [sorted('document'), sorted('object'), sorted('form')];
    return html`<h1>${strings.model}</h1><p class="lead">${strings.modelLead}</p>
${section('documents', strings.documents, definitionTable(strings.documents, documents, reader), documents.length)}
${section('objects', strings.parts, definitionTable(strings.parts, objects, reader), objects.length)}
${section('forms', strings.forms, definitionTable(strings.forms, forms, reader), forms.length)}`;
  },
});

function definitionTable(caption: string, some: readonly DefinitionReference[], reader: Reader) {
  const { strings, speech, href } = reader;
  const rows = some.map(({ name, title, description, file }) => ({
    cells: [
      html`<a href="${href(`model/${name}/`)}">${title[speech]}</a>${file !== undefined && html`<small><code>${file}</code></small>`}`,
      withCode(description[speech]),
    ],
  }));
  return dataTable(caption, [strings.kind, strings.meaning], rows);
}
