import { dataLists } from '../../data/list/index.js';
import { type Html, html, join, type Part } from '../../html.js';
import type { Reader } from '../../reader.js';
import { isAtRoot } from '../../site-index.js';
import { dataTable } from '../data-table.js';

const assistantFiles = ['llms.txt', 'llms-full.txt'] as const;

/** The files of data that a site gives, what is in each, and the schema it follows. */
export function dataFiles(reader: Reader): Html {
  const { strings, shared, ofSite, site } = reader;
  const link = (path: string, name = path) => html`<a href="${shared(path)}">${name}</a>`;
  const schema = (name: string) => html`<a href="${ofSite(`schema/v1/${name}.schema.json`)}">JSON Schema</a>`;
  const rows: readonly (readonly Part[])[] = [
    [link('model.json'), strings.dataOf['model.json'], schema('model')],
    [link('journeys.json'), strings.dataOf['journeys.json'], schema('journey-list')],
    [html`<code>journeys/…</code>`, strings.dataOf['journeys/…'], schema('resolved-journey')],
    ...dataLists.map(({ name }) => [
      join([link(`${name}.json`), link(`${name}.csv`)], ' '),
      strings.dataOf[name],
      'JSON, CSV',
    ]),
    ...(isAtRoot(site) ? assistantFiles.map((name) => [link(name), strings.dataOf[name], 'Markdown']) : []),
  ];
  const columns = [strings.file, strings.holdsWhat, strings.form];
  return html`<p>${strings.filesLead} ${strings.everyTwin} <a href="index.md">${strings.asMarkdown}</a></p><div class="wide">${dataTable(
    strings.files,
    columns,
    rows.map((cells) => ({ cells })),
  )}</div>`;
}
