import type { Evidence, Journey } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { dataTable } from '../data-table.js';
import { nothing } from '../feeling.js';

const levels = [
  'research-based',
  'partly-researched',
  'assumption',
] as const satisfies readonly Journey['evidenceLevel'][];

/** How many sources the page shows; all of them are in the data. */
const most = 200;

/** How much research stands behind the journeys. */
export function restsOn(reader: Reader): Html {
  const { strings, workspace } = reader;
  const journeys = [...workspace.journeys.values()];
  const countOf = (level: Journey['evidenceLevel']) =>
    journeys.filter(({ evidenceLevel }) => evidenceLevel === level).length;
  const rows = levels.map((level) => ({ cells: [strings.evidenceLevels[level], countOf(level)] }));
  const columns = [strings.evidenceLevel, { name: strings.journeys, isFigure: true }];
  return html`<p>${strings.restsOnLead(journeys.length - countOf('assumption'), journeys.length)}</p>${dataTable(strings.restsOnCaption, columns, rows)}`;
}

/** Where the knowledge comes from; nothing where no source is named. */
export function sourceTable(reader: Reader): Html | undefined {
  const { strings, workspace } = reader;
  const sources = [...workspace.evidence.values()];
  if (sources.length === 0) return undefined;
  const columns = [strings.source, strings.collected, { name: strings.sampleSize, isFigure: true }, strings.findsOut];
  const rows = sources.slice(0, most).map((source) => sourceRow(source, reader));
  const more = sources.length - rows.length;
  return html`<div class="wide">${dataTable(strings.sourcesCaption, columns, rows)}</div>${more > 0 && html`<p class="none">${strings.andMore(more)}</p>`}`;
}

function sourceRow({ name, date, sample, findings }: Evidence, reader: Reader) {
  const { text } = reader;
  const said = findings.map((finding) => html`<li>${text(finding)}</li>`);
  return {
    cells: [
      text(name),
      date === undefined ? nothing(reader) : html`<span class="keep">${date}</span>`,
      sample ?? nothing(reader),
      said.length > 0 ? html`<ul class="plain">${said}</ul>` : nothing(reader),
    ],
  };
}
