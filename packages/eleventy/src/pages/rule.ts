import { check, exampleSources, exampleText, rules } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import { dataTable } from '../parts/data-table.js';
import { factList } from '../parts/facts.js';
import { findingSeverity } from '../parts/findings.js';
import { withCode } from '../parts/inline-code.js';
import { section } from '../parts/section.js';
import type { Reader } from '../reader.js';
import { definePage } from './page.js';

type LintRule = (typeof rules)[number];

/** One rule: its law, why it holds, and an example with what the check says about it. */
export const rulePage = definePage<LintRule>({
  id: 'rule',
  isReference: true,
  section: 'rules',
  *paths() {
    for (const rule of rules) yield [`rules/${rule.id}/`, rule];
  },
  title: ({ id }) => id,
  description: ({ law }, { speech }) => law[speech],
  body(rule, reader) {
    const { strings, speech, href } = reader;
    return html`<p class="crumb"><a href="${href('rules/')}">${strings.rules}</a> / ${strings.presets[rule.preset]}</p>
<h1 class="id">${rule.id}</h1><p class="lead">${withCode(rule.law[speech])}</p>
<p class="prose">${withCode(rule.why[speech])}</p>${factList(
      [
        [strings.severity, findingSeverity(rule, reader)],
        [strings.preset, strings.presets[rule.preset]],
        [strings.needsDay, rule.needsAsOf && strings.yes],
      ],
      'facts spread',
    )}
${section('bad', strings.badExample, html`${code(exampleText(rule.example.bad))}${reportOf(rule, reader)}`)}
${section('good', strings.goodExample, code(exampleText(rule.example.good)))}
${section('parameters', strings.parameters, parametersOf(rule, reader))}
${section('accept', strings.howToAccept, code(`lintIgnore:\n  - rule: ${rule.id}\n    reason: ${strings.acceptReason}`))}`;
  },
});

function code(text: string): Html {
  return html`<pre tabindex="0"><code>${text}</code></pre>`;
}

/** What a check says about the bad example: made by the check, so that it cannot say anything else. */
function reportOf(rule: LintRule, reader: Reader): Html {
  const { bad, asOf } = rule.example;
  const { diagnostics } = check(exampleSources(rule, bad), {
    rules: rule.needsIgnores ? rules : [rule],
    language: reader.speech,
    ...(asOf !== undefined && { asOf }),
  });
  return html`<h3>${reader.strings.reportOfExample}</h3><ul class="report">${diagnostics.map(
    (finding) =>
      html`<li>${findingSeverity(finding, reader)}${withCode(finding.message)} ${withCode(finding.next)}</li>`,
  )}</ul>`;
}

function parametersOf({ parameters = {} }: LintRule, { strings }: Reader): Html | undefined {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return undefined;
  const rows = entries.map(([name, value]) => ({
    cells: [html`<code>${name}</code>`, html`<code>${Array.isArray(value) ? value.join(', ') : String(value)}</code>`],
  }));
  return dataTable(strings.parameters, [strings.parameter, strings.default], rows);
}
