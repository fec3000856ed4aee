import { type Journey, type PlacedStage, stageScore, stagesOf } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import { type Reader, secondName } from '../reader.js';
import { durationWords } from './amount.js';
import { curveAxis } from './curve-axis.js';
import { emotionCurve } from './emotion-curve.js';
import { badgeOf, markOf } from './feeling.js';
import { focusOf } from './focus/facets.js';
import { formerAnchors } from './former-anchors.js';
import { shownLanes } from './lanes/index.js';
import type { Lane } from './lanes/lane.js';

/** Width of the lane names and of all stages together, and the least and most of one stage, in CSS pixels. */
const laneWidth = 128;
const stagesWidth = 1200;
const columnWidths = { least: 240, most: 400 } as const;

/** How wide each stage of a journey is: few stages share the width of the page, many keep what they need. */
export function columnWidthFor({ stages }: Journey): number {
  const share = Math.floor(stagesWidth / Math.max(1, stages.length));
  return Math.min(columnWidths.most, Math.max(columnWidths.least, share));
}

/** The journey on one canvas: stages side by side, lanes below each other, the curve across all of them. */
export function mapTable(journey: Journey, reader: Reader): Html {
  const { strings, plain } = reader;
  const stages = stagesOf(journey);
  const width = columnWidthFor(journey);
  const row = (lane: Lane) => laneRow(lane, stages, reader);
  const { above, hasCurve, below, behind, hidden } = shownLanes(reader.workspace, 'map');
  return html`<section class="scroll fits-${Math.min(stages.length, 12)}" id="_map" tabindex="0" aria-label="${strings.mapLabel}"><table class="map" width="${laneWidth + stages.length * width}"><caption class="vh">${strings.mapCaption(plain(journey.name))}</caption><colgroup><col width="${laneWidth}">${stages.map(() => html`<col width="${width}">`)}</colgroup>
<thead><tr><td></td>${stages.map((placed) => stageHead(placed, hidden, reader))}</tr></thead>
<tbody>
${above.map(row)}
${
  hasCurve &&
  html`<tr class="emo"><th scope="row"><span>${strings.lanes.emotion}</span>${curveAxis(reader)}</th><td colspan="${stages.length}">${emotionCurve(journey, width, reader)}</td></tr>
`
}${below.map(row)}
${
  behind.length > 0 &&
  html`<tr class="vis"><th scope="rowgroup" colspan="${stages.length + 1}"><span>${strings.lineOfVisibility}</span></th></tr>
${behind.map(row)}
`
}</tbody></table></section>`;
}

/** The width that the clip paths of a journey's curve cover. */
export function curveWidth(journey: Journey): number {
  return journey.stages.length * columnWidthFor(journey);
}

function stageHead(placed: PlacedStage, hidden: readonly Lane[], reader: Reader): Html {
  const { journey, stage, place, number } = placed;
  const { strings, text } = reader;
  const score = stageScore(stage);
  const duration =
    stage.duration !== undefined && html`<span class="du">${durationWords(stage.duration, reader)}</span>`;
  const star =
    stage.steps.some(({ momentOfTruth }) => momentOfTruth) &&
    html`<span class="star">★ ${strings.momentOfTruth}</span>`;
  const unseen = hidden.flatMap((lane) => lane.places?.(placed) ?? []);
  const anchors = unseen.map((spot) => html`<span id="${spot}"></span>${formerAnchors(journey, spot)}`);
  return html`<th scope="col" id="${place}" class="${markOf(score)}" data-focus="${focusOf(journey).at(place)}" data-copy-link>${formerAnchors(journey, place)}${anchors}<span class="no">${number}</span><span class="nm">${text(stage.name)}</span> ${secondName(reader, stage.name)}<span class="meta">${badgeOf(score, reader)}${duration}${star}</span></th>`;
}

function laneRow(lane: Lane, stages: readonly PlacedStage[], reader: Reader): Html | undefined {
  const cells = stages.map((placed) => lane.cell(placed, reader, 'map'));
  if (!lane.empty && cells.every((cell) => cell === undefined)) return undefined;
  const codes = stages.map(({ journey, place }) => focusOf(journey).at(place));
  return html`<tr class="lane-${lane.id}${lane.backstage && ' bs'}"><th scope="row">${reader.strings.lanes[lane.id]}</th>${cells.map((cell, index) => html`<td data-focus="${codes[index]}">${cell ?? lane.empty?.(reader)}</td>`)}</tr>
`;
}
