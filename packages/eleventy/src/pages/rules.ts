import { rules } from '@journey-as-code/core';
import { html } from '../html.js';
import { dataTable } from '../parts/data-table.js';
import { findingSeverity } from '../parts/findings.js';
import { withCode } from '../parts/inline-code.js';
import { section } from '../parts/section.js';
import { definePage } from './page.js';

/** Every rule that a check knows, with the law it holds. */
export const rulesPage = definePage<undefined>({
  id: 'rules',
  section: 'rules',
  *paths() {
    yield ['rules/', undefined];
  },
  title: (_, { strings }) => strings.rules,
  body(_, reader) {
    const { strings } = reader;
    const presets = ['recommended', 'strict'] as const;
    return html`<h1>${strings.rules}</h1><p class="lead">${strings.rulesLead}</p>
${presets.map((preset) => {
  const some = rules.filter((rule) => rule.preset === preset);
  const rows = some.map((rule) => ({
    cells: [
      html`<a href="${reader.href(`rules/${rule.id}/`)}"><code>${rule.id}</code></a>`,
      withCode(rule.law[reader.speech]),
      findingSeverity(rule, reader),
    ],
  }));
  return section(
    preset,
    strings.presets[preset],
    rows.length > 0 && dataTable(strings.presetNotes[preset], [strings.rule, strings.law, strings.severity], rows),
    some.length,
  );
})}`;
  },
});
