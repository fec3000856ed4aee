import { type Diagnostic, settledInWords } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { withQuotes } from './inline-code.js';

/** What a check found in one file; nothing where it found nothing. */
export function findingsOfFile(path: string, reader: Reader): Html | undefined {
  const found = reader.site.findings(reader.speech).get(path) ?? [];
  return found.length > 0 ? findingsTable(found, reader) : undefined;
}

/** Findings of one file with their line, what to do, and a way to the rule. */
export function findingsTable(findings: readonly Diagnostic[], reader: Reader): Html {
  const { strings } = reader;
  const columns = [strings.finding, strings.nextStep, strings.rule, { name: strings.line, isFigure: true }];
  const rows = findings.map((finding) => ({
    cells: [
      html`${findingSeverity(finding, reader)}${withQuotes(finding.message, reader)}${answerTo(finding, reader)}`,
      withQuotes(finding.next, reader),
      ruleLink(finding, reader),
      finding.range.startLine,
    ],
  }));
  return dataTable(strings.findingsCaption, columns, rows);
}

/** Who has accepted a finding, and until when. */
function answerTo({ settled }: Diagnostic, { speech }: Reader): Html | false {
  return settled !== undefined && html`<small>${settledInWords(settled, speech)}</small>`;
}

/** How much a finding matters, as a bordered word. */
export function findingSeverity({ severity }: Pick<Diagnostic, 'severity'>, { strings }: Reader): Html {
  return html`<span class="sev ${severity}">${strings.findingSeverities[severity]}</span>`;
}

function ruleLink({ id }: Diagnostic, { href }: Reader): Html {
  return id.includes('/') ? html`<code>${id}</code>` : html`<a href="${href(`rules/${id}/`)}"><code>${id}</code></a>`;
}
