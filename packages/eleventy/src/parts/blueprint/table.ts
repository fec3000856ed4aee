import {
  blueprintOf,
  type Journey,
  type PlacedStage,
  type StepBlueprint,
  stageScore,
  stagesOf,
  stepScore,
} from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import { type Reader, secondName } from '../../reader.js';
import { durationWords } from '../amount.js';
import { badgeOf, markOf, nothing } from '../feeling.js';
import { formerAnchors } from '../former-anchors.js';
import { type BlueprintLane, type LaneGroup, laneGroups } from './lanes.js';

/** Width of the lane names and of all steps together, and the least and most of one step, in CSS pixels. */
const laneWidth = 128;
const stepsWidth = 1200;
const columnWidths = { least: 168, most: 300 } as const;

/** A stage over the columns of its steps; one without steps has a column that stays empty. */
interface ColumnGroup {
  readonly placed: PlacedStage;
  readonly columns: readonly (StepBlueprint | undefined)[];
}

/** How many columns the blueprint of a journey has, and how wide each of them is. */
export function blueprintColumns({ stages }: Journey): { readonly count: number; readonly width: number } {
  const count = stages.reduce((sum, { steps }) => sum + Math.max(1, steps.length), 0);
  const share = Math.floor(stepsWidth / Math.max(1, count));
  return { count, width: Math.min(columnWidths.most, Math.max(columnWidths.least, share)) };
}

/** What happens behind each step: stages with their steps side by side, lanes below each other, the lines between. */
export function blueprintTable(journey: Journey, reader: Reader): Html {
  const { strings, plain } = reader;
  const { count, width } = blueprintColumns(journey);
  const steps = blueprintOf(journey);
  const groups = stagesOf(journey).map((placed): ColumnGroup => {
    const columns = steps.filter(({ stage }) => stage === placed.stage);
    return { placed, columns: columns.length > 0 ? columns : [undefined] };
  });
  const fits = count * width <= stepsWidth && html` fits-5`;
  return html`<section class="scroll${fits}" id="_map" tabindex="0" aria-label="${strings.blueprintLabel}"><table class="map blueprint" width="${laneWidth + count * width}"><caption class="vh">${strings.blueprintCaption(plain(journey.name))}</caption><colgroup><col width="${laneWidth}"></colgroup>${groups.map(({ columns }) => html`<colgroup>${columns.map(() => html`<col width="${width}">`)}</colgroup>`)}
<thead><tr class="stages"><td rowspan="2"></td>${groups.map((group) => stageHead(group, reader))}</tr>
<tr class="columns">${groups.map(({ columns }) => columns.map((column, index) => stepHead(column, index === 0, reader)))}</tr></thead>
${laneGroups.map((group) => rowsOf(group, groups, count, reader))}</table></section>`;
}

function stageHead({ placed, columns }: ColumnGroup, reader: Reader): Html {
  const { journey, stage, place, number } = placed;
  const duration =
    stage.duration !== undefined && html`<span class="du">${durationWords(stage.duration, reader)}</span>`;
  return html`<th scope="colgroup" colspan="${columns.length}" id="${place}" class="first">${formerAnchors(journey, place)}<span class="no">${number}</span><span class="nm">${reader.text(stage.name)}</span> ${secondName(reader, stage.name)}<span class="meta">${badgeOf(stageScore(stage), reader)}${duration}</span></th>`;
}

function stepHead(column: StepBlueprint | undefined, isFirst: boolean, reader: Reader): Html {
  if (column === undefined) return html`<td class="first"></td>`;
  const { journey, step, place, number } = column;
  const { strings, text } = reader;
  const score = stepScore(step);
  const path = step.path !== 'main' && html` <span class="tag">${strings.paths[step.path]}</span>`;
  const star = step.momentOfTruth && html`<span class="star">★ ${strings.momentOfTruth}</span>`;
  return html`<th scope="col" id="${place}" class="${markOf(score)}${isFirst && ' first'}">${formerAnchors(journey, place)}<span class="no">${number}</span>${text(step.name)}${path}<span class="meta">${badgeOf(score, reader)}${star}</span></th>`;
}

function rowsOf(
  { line, unseen, lanes }: LaneGroup,
  groups: readonly ColumnGroup[],
  count: number,
  reader: Reader,
): Html | undefined {
  const { strings } = reader;
  const rows = lanes.map((lane) => laneRow(lane, groups, unseen, reader));
  const rule =
    line &&
    html`<tr class="vis ${line}"><th scope="rowgroup" colspan="${count + 1}"><span><b>${strings.lines[line]}</b> · ${strings.lineNotes[line]}</span></th></tr>
`;
  return html`<tbody>
${rule}${rows}</tbody>
`;
}

function laneRow(lane: BlueprintLane, groups: readonly ColumnGroup[], unseen: true | undefined, reader: Reader): Html {
  const cells = groups.flatMap(({ columns }) =>
    columns.map((column, index) => {
      const cell = column && lane.cell(column, reader, 'map');
      return html`<td${index === 0 && html` class="first"`}>${cell ?? nothing(reader)}</td>`;
    }),
  );
  return html`<tr class="lane-${lane.id}${unseen && ' bs'}"><th scope="row">${reader.strings.blueprintLanes[lane.id]}</th>${cells}</tr>
`;
}
