import { type Journey, type PlacedStage, stageScore, stagesOf } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import { type Reader, secondName } from '../reader.js';
import { badgeOf, markOf } from './feeling.js';
import { focusOf } from './focus/facets.js';
import { type ShownLanes, shownLanes } from './lanes/index.js';
import type { Lane, LaneId } from './lanes/lane.js';
import { overviewCurve } from './sparkline.js';

/** The lanes that show no heading on a card: they are known by what they look like. */
const plainLanes: readonly LaneId[] = ['goals', 'steps', 'thoughts', 'touchpoints'];

/** The journey as a list of stages, for narrow screens. It says what the map says, in the order of the lanes. */
export function story(journey: Journey, reader: Reader): Html {
  const lanes = shownLanes(reader.workspace, 'story');
  return html`${lanes.hasCurve && overviewCurve(journey)}<ol class="story" aria-label="${reader.strings.storyLabel}">
${stagesOf(journey).map((placed) => stageCard(placed, lanes, reader))}</ol>`;
}

function stageCard(placed: PlacedStage, { above, below, behind }: ShownLanes, reader: Reader): Html {
  const { stage, place, number } = placed;
  const score = stageScore(stage);
  const inFront = [...above, ...below].map((lane) => cardPart(lane, placed, reader));
  const outOfSight = behind.map((lane) => backstagePart(lane, placed, reader));
  return html`<li data-place="${place}" data-focus="${focusOf(placed.journey).at(place)}"><h2 class="${markOf(score)}"><span class="no">${number}</span> <span class="nm">${reader.text(stage.name)} ${secondName(reader, stage.name)}</span>${badgeOf(score, reader)}</h2>
${inFront}${behind.length > 0 && html`<dl>${outOfSight}</dl>`}</li>
`;
}

function cardPart(lane: Lane, placed: PlacedStage, reader: Reader): Html | undefined {
  const cell = lane.cell(placed, reader, 'story');
  if (cell === undefined) return undefined;
  const look = plainLanes.includes(lane.id) && html` class="vh"`;
  return html`<h3${look}>${reader.strings.lanes[lane.id]}</h3>${cell}`;
}

function backstagePart(lane: Lane, placed: PlacedStage, reader: Reader): Html | undefined {
  const cell = lane.cell(placed, reader, 'story') ?? lane.empty?.(reader);
  return cell === undefined ? undefined : html`<dt>${reader.strings.lanes[lane.id]}</dt><dd>${cell}</dd>`;
}
