import { type PlacedStage, type PlacedStep, stepScore, stepsOf } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { feelingIn, markOf, nothing } from '../feeling.js';
import { feelingScale } from '../feeling-scale.js';
import { folded } from '../few-first.js';
import { focusOf } from '../focus/facets.js';
import { formerAnchors } from '../former-anchors.js';
import { scoreHistory } from '../history/score-history.js';
import type { Lane } from './lane.js';

/** What the customer does, numbered; how it is done in detail opens in place. */
export const stepsLane: Lane = {
  id: 'steps',
  cell(placed, reader, view) {
    const steps = stepsIn(placed);
    if (steps.length === 0) return undefined;
    return view === 'map'
      ? html`<ol class="steps">${steps.map((step) => html`<li id="${step.place}" data-focus="${focusOf(step.journey).at(step.place)}" data-copy-link>${formerAnchors(step.journey, step.place)}<span class="sn">${step.number}</span><div>${wordsOf(step, reader)}${scoreHistory(step, reader)}${detailsOf(step, reader)}</div></li>`)}</ol>`
      : html`<ol class="feel">${steps.map((step) => storyStep(step, reader))}</ol>`;
  },
  empty: nothing,
  places: (placed) => stepsIn(placed).map(({ place }) => place),
};

/** The steps of one stage. */
export function stepsIn({ journey, stage }: PlacedStage): readonly PlacedStep[] {
  return stepsOf(journey).filter((placed) => placed.stage === stage);
}

function storyStep(placed: PlacedStep, reader: Reader): Html {
  const score = stepScore(placed.step);
  return html`<li class="dot ${markOf(score)}" data-place="${placed.place}" data-focus="${focusOf(placed.journey).at(placed.place)}"><span class="sn">${placed.number}</span><div>${wordsOf(placed, reader)}<span class="sc">${score !== undefined && feelingScale(score)}${feelingIn(score, reader)}</span>${scoreHistory(placed, reader)}${detailsOf(placed, reader)}</div></li>`;
}

function wordsOf({ step }: PlacedStep, reader: Reader): Html {
  const { strings, text } = reader;
  const path = step.path !== 'main' && html` <span class="tag">${strings.paths[step.path]}</span>`;
  const star =
    step.momentOfTruth && html` <span class="st"><span aria-hidden="true">★</span> ${strings.momentOfTruth}</span>`;
  return html`${text(step.name)}${path}${star}`;
}

/** How a step is done, to open in place. */
function detailsOf({ step }: PlacedStep, { strings, text }: Reader): Html | undefined {
  if (step.doing.length === 0) return undefined;
  return folded(
    strings.howExactly,
    html`<ul class="doing">${step.doing.map((one) => html`<li>${text(one)}</li>`)}</ul>`,
  );
}
