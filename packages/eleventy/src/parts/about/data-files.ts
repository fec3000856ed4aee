import { dataLists } from '../../data/list/index.js';
import { type Html, html, join, type Part } from '../../html.js';
import type { Reader } from '../../reader.js';
import { dataTable } from '../data-table.js';

/** The files of data that a site gives, what is in each, and the schema it follows. */
export function dataFiles(reader: Reader): Html {
  const { strings, shared } = reader;
  const link = (path: string, name = path) => html`<a href="${shared(path)}">${name}</a>`;
  const schema = (name: string) => link(`schema/v1/${name}.schema.json`, 'JSON Schema');
  const rows: readonly (readonly Part[])[] = [
    [link('model.json'), strings.dataOf['model.json'], schema('model')],
    [link('journeys.json'), strings.dataOf['journeys.json'], schema('journey-list')],
    [html`<code>journeys/…</code>`, strings.dataOf['journeys/…'], schema('resolved-journey')],
    ...dataLists.map(({ name }) => [
      join([link(`${name}.json`), link(`${name}.csv`)], ' '),
      strings.dataOf[name],
      'JSON, CSV',
    ]),
    [link('llms.txt'), strings.dataOf['llms.txt'], 'Markdown'],
    [link('llms-full.txt'), strings.dataOf['llms-full.txt'], 'Markdown'],
  ];
  const columns = [strings.file, strings.holdsWhat, strings.form];
  return html`<p>${strings.filesLead} ${strings.everyTwin} <a href="index.md">${strings.asMarkdown}</a></p><div class="wide">${dataTable(
    strings.files,
    columns,
    rows.map((cells) => ({ cells })),
  )}</div>`;
}
