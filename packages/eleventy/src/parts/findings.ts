import type { Diagnostic } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';

/** What a check found in one file; nothing where it found nothing. */
export function findingsOfFile(path: string, reader: Reader): Html | undefined {
  const found = reader.site.findings(reader.speech).get(path) ?? [];
  return found.length > 0 ? findingsTable(found, reader) : undefined;
}

/** Findings with their place, what to do, and a way to the rule. */
export function findingsTable(findings: readonly Diagnostic[], reader: Reader): Html {
  const { strings } = reader;
  return html`<div class="wide">${dataTable(
    strings.findingsCaption,
    [strings.finding, strings.nextStep, strings.rule, strings.file],
    findings.map((finding) => ({
      cells: [
        html`<span class="sev ${finding.severity}">${strings.findingSeverities[finding.severity]}</span>${finding.message}`,
        finding.next,
        ruleLink(finding, reader),
        html`<code>${finding.file}:${finding.range.startLine}</code>`,
      ],
    })),
  )}</div>`;
}

function ruleLink({ id }: Diagnostic, { href }: Reader): Html {
  return id.includes('/') ? html`<code>${id}</code>` : html`<a href="${href(`rules/${id}/`)}"><code>${id}</code></a>`;
}
