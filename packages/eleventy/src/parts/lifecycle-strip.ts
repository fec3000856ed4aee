import { type Journey, type PlacedStage, stageScore, stagesOf } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { dataTable } from './data-table.js';
import { badgeOf, nothing } from './feeling.js';
import { phases } from './phases.js';
import { section } from './section.js';

/** The stages of all journeys by the phase of the relation they belong to: an empty column is a gap. */
export function lifecycleStrip(journeys: readonly Journey[], reader: Reader): Html | undefined {
  const { strings, text, href } = reader;
  const used = new Set(journeys.flatMap(({ stages }) => stages.map(({ lifecycle }) => lifecycle)));
  const shown = phases.filter((phase) => phase !== 'custom' || used.has(phase));
  const rows = journeys.map((journey) => ({
    cells: [
      html`<a href="${href(`journeys/${journey.id}/`)}">${text(journey.name)}</a>`,
      ...shown.map((phase) => {
        const stages = stagesOf(journey).filter(({ stage }) => stage.lifecycle === phase);
        return stages.length === 0 ? nothing(reader) : html`${stages.map((placed) => stageMark(placed, reader))}`;
      }),
    ],
  }));
  const columns = [strings.journey, ...shown.map((phase) => strings.lifecycles[phase])];
  return section(
    'life-cycle',
    strings.lifeCycle,
    html`<div class="wide">${dataTable(strings.lifeCycleCaption, columns, rows, 'matrix')}</div>`,
  );
}

function stageMark({ journey, stage, place }: PlacedStage, reader: Reader): Html {
  const link = reader.href(`journeys/${journey.id}/#${place}`);
  return html`<a class="stage" href="${link}">${reader.text(stage.name)} ${badgeOf(stageScore(stage), reader)}</a>`;
}
