import { type DefinitionReference, definitions } from '@journey-as-code/core/reference';
import { html, join } from '../html.js';
import { dataTable } from '../parts/data-table.js';
import { factList } from '../parts/facts.js';
import { fieldEntry, valueTable } from '../parts/field-entry.js';
import { withCode } from '../parts/inline-code.js';
import { section } from '../parts/section.js';
import { definePage } from './page.js';

/** One kind of file, one part of a file, or one form of a value: what it means and which fields it has. */
export const definitionPage = definePage<DefinitionReference>({
  id: 'definition',
  isReference: true,
  section: 'model',
  *paths() {
    for (const definition of definitions) yield [`model/${definition.name}/`, definition];
  },
  title: ({ title }, { speech }) => title[speech],
  description: ({ description }, { speech }) => description[speech].replaceAll('`', ''),
  body(definition, reader) {
    const { strings, speech, href } = reader;
    const { name, title, description, file, conditions, fields, values, examples = [] } = definition;
    const users = definitions.filter((one) => one.fields.some((field) => field.definition === name));
    const shown = users
      .slice(0, 12)
      .map((one) => html`<a href="${href(`model/${one.name}/`)}">${one.title[speech]}</a>`);
    const rest = users.length - shown.length;
    const overview = fields.map((field) => ({
      cells: [
        html`<a href="#${field.key}"><code>${field.key}</code></a>`,
        field.title[speech],
        withCode(field.type[speech]),
        field.required ? strings.required : strings.optional,
      ],
    }));
    return html`<p class="crumb"><a href="${href('model/')}">${strings.model}</a> / ${strings.definitionSorts[definition.sort]}</p>
<h1>${title[speech]}</h1><p class="lead">${withCode(description[speech])}</p>${factList(
      [
        [strings.file, file !== undefined && html`<code>${file}</code>`],
        [strings.example, examples.length > 0 && html`<code>${JSON.stringify(examples[0])}</code>`],
        [
          strings.usedIn,
          shown.length > 0 && html`${join(shown, strings.listComma)}${rest > 0 && html` ${strings.andMore(rest)}`}`,
        ],
      ],
      'facts spread',
    )}
${section(
  'conditions',
  strings.conditions,
  conditions.length > 0 &&
    html`<ul class="bullets">${conditions.map((one) => html`<li>${withCode(one[speech])}</li>`)}</ul>`,
)}
${section('values', strings.values, values && valueTable(values, reader))}
${section(
  'overview',
  strings.fields,
  fields.length > 0 &&
    dataTable(strings.fields, [strings.field, strings.meaning, strings.holds, strings.isRequired], overview),
  fields.length,
)}
${section('fields', strings.inFull, fields.length > 0 && fields.map((field) => fieldEntry(field, reader)))}`;
  },
});
