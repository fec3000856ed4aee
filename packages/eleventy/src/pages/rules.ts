import { reviewRules, rules } from '@journey-as-code/core';
import { html } from '../html.js';
import { dataTable } from '../parts/data-table.js';
import { findingSeverity } from '../parts/findings.js';
import { withCode } from '../parts/inline-code.js';
import { section } from '../parts/section.js';
import type { Reader } from '../reader.js';
import { definePage } from './page.js';

/** Every rule that a check knows, with the law it holds. */
export const rulesPage = definePage<undefined>({
  id: 'rules',
  isReference: true,
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
})}${betweenVersions(reader)}`;
  },
});

/** Rules that two versions are needed for. They have no page of their own: what they read are the changes. */
function betweenVersions(reader: Reader) {
  const { strings, speech, href } = reader;
  const rows = reviewRules.map((rule) => ({
    id: rule.id,
    cells: [
      html`<code>${rule.id}</code>`,
      html`${withCode(rule.law[speech])}<small>${withCode(rule.why[speech])}</small>`,
      findingSeverity(rule, reader),
    ],
  }));
  return section(
    'between-versions',
    strings.betweenVersions,
    html`<p class="prose">${strings.changesLead} <a href="${href('changes/')}">${strings.changes}</a></p>${dataTable(strings.betweenVersionsNote, [strings.rule, strings.law, strings.severity], rows)}`,
    rows.length,
  );
}
