import type { FieldReference, ValueReference } from '@journey-as-code/core/reference';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { factList } from './facts.js';
import { withCode } from './inline-code.js';

/** One field of the model in full, under an anchor of its name. */
export function fieldEntry(field: FieldReference, reader: Reader): Html {
  const { strings, speech, href } = reader;
  const { key, title, description, type, definition, required, values, examples = [] } = field;
  const holds = withCode(type[speech]);
  return html`<article class="item field" id="${key}"><h3><code>${key}</code> <span class="second">${title[speech]}</span></h3><p class="marks">${
    required && html`<span class="tag strong">${strings.required}</span>`
  }<span>${definition === undefined ? holds : html`<a href="${href(`model/${definition}/`)}">${holds}</a>`}</span></p><p>${withCode(description[speech])}</p>${factList(
    [
      [strings.default, 'default' in field && html`<code>${JSON.stringify(field.default)}</code>`],
      [strings.example, examples.length > 0 && html`<code>${JSON.stringify(examples[0])}</code>`],
    ],
    'facts spread',
  )}${values && valueTable(values, reader)}</article>
`;
}

/** The values that may be written, and what each means. */
export function valueTable(values: readonly ValueReference[], { strings, speech }: Reader): Html {
  const rows = values.map(({ value, title, description }) => ({
    cells: [html`<code>${value}</code>`, title[speech], withCode(description[speech])],
  }));
  return dataTable(strings.values, [strings.value, strings.name, strings.meaning], rows);
}
