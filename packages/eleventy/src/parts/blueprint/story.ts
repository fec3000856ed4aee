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
import { badgeOf, feelingIn, markOf } from '../feeling.js';
import { type LaneGroup, laneGroups } from './lanes.js';

/** The blueprint as a list of stages and their steps, for narrow screens. It says what the table says. */
export function blueprintStory(journey: Journey, reader: Reader): Html {
  const steps = blueprintOf(journey);
  return html`<ol class="story" aria-label="${reader.strings.blueprintStoryLabel}">
${stagesOf(journey).map((placed) =>
  stageCard(
    placed,
    steps.filter(({ stage }) => stage === placed.stage),
    reader,
  ),
)}</ol>`;
}

function stageCard({ stage, place, number }: PlacedStage, steps: readonly StepBlueprint[], reader: Reader): Html {
  const score = stageScore(stage);
  return html`<li data-place="${place}"><h2 class="${markOf(score)}"><span class="no">${number}</span> <span class="nm">${reader.text(stage.name)} ${secondName(reader, stage.name)}</span>${badgeOf(score, reader)}</h2>
${steps.map((column) => stepPart(column, reader))}</li>
`;
}

function stepPart(column: StepBlueprint, reader: Reader): Html {
  const { step, place, number } = column;
  return html`<section class="behind" data-place="${place}"><h3><span class="sn">${number}</span> ${reader.text(step.name)}</h3>${feelingIn(stepScore(step), reader)}
${laneGroups.map((group) => groupPart(group, column, reader))}</section>
`;
}

/** What stands between two lines; nothing, not even the line, where a step has nothing there. */
function groupPart({ line, lanes }: LaneGroup, column: StepBlueprint, reader: Reader): Html | undefined {
  const { strings } = reader;
  const parts = lanes.flatMap((lane) => {
    const cell = lane.cell(column, reader, 'story');
    return cell ? [html`<div><h4>${strings.blueprintLanes[lane.id]}</h4>${cell}</div>`] : [];
  });
  if (parts.length === 0) return undefined;
  return html`${line && html`<p class="line ${line}">${strings.lines[line]}</p>`}${parts}`;
}
