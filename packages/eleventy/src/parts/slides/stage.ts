import {
  isOpen,
  type PlacedStage,
  type PlacedStep,
  painsAt,
  stageScore,
  stepScore,
  touchpointsOf,
} from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import { type Reader, secondName } from '../../reader.js';
import { durationWords } from '../amount.js';
import { feelingIn, markOf } from '../feeling.js';
import { feelingScale } from '../feeling-scale.js';
import { painEntry, worstFirst } from '../lanes/pain-points.js';
import { stepsIn } from '../lanes/steps.js';
import { quoted } from '../lanes/thoughts.js';
import { touchpointChip } from '../lanes/touchpoints.js';
import { slideCurve } from './curve.js';
import { moreOnMap } from './more.js';
import type { Slide } from './slide.js';

/** How much of a stage one screen holds. */
const most = { steps: 6, touchpoints: 6, pains: 2 } as const;

/** One stage: how its steps feel, in whose words, what hurts most, where customer and company meet. */
export function stageSlide(placed: PlacedStage, reader: Reader): Slide {
  const { stage, number, journey } = placed;
  const { strings, text } = reader;
  const steps = stepsIn(placed);
  const duration =
    stage.duration !== undefined && html` <span class="du">${durationWords(stage.duration, reader)}</span>`;
  return {
    kind: 'stage',
    heading: html`<span class="no">${number}</span> <span>${text(stage.name)} ${secondName(reader, stage.name)}</span> <span class="score">${feelingIn(stageScore(stage), reader)}${duration}</span>`,
    body: html`${slideCurve(journey, stage)}<div class="halves"><div><ol class="feel">${steps.slice(0, most.steps).map((step) => stepEntry(step, reader))}</ol>${moreOnMap(steps.length - most.steps, journey, placed.place, reader)}${quoteOf(steps, reader)}</div><div>${painsOf(placed, reader)}${touchpointsOfStage(placed, strings.touchpoints, reader)}</div></div>`,
  };
}

function stepEntry({ step, number }: PlacedStep, reader: Reader): Html {
  const { strings, text } = reader;
  const score = stepScore(step);
  const star =
    step.momentOfTruth && html` <span class="st"><span aria-hidden="true">★</span> ${strings.momentOfTruth}</span>`;
  return html`<li class="dot ${markOf(score)}"><span class="sn">${number}</span><div>${text(step.name)}${star}<span class="sc">${score !== undefined && feelingScale(score)}${feelingIn(score, reader)}</span></div></li>`;
}

/** What customers say at the step that feels worst, of those where they say something. */
function quoteOf(steps: readonly PlacedStep[], { text }: Reader): Html | undefined {
  const [worst] = steps
    .filter(({ step }) => step.feeling?.quote !== undefined)
    .toSorted((a, b) => (stepScore(a.step) ?? 0) - (stepScore(b.step) ?? 0));
  const quote = worst?.step.feeling?.quote;
  return quote && html`<blockquote class="voice">${quoted(text(quote))}</blockquote>`;
}

function painsOf({ journey, place }: PlacedStage, reader: Reader): Html | undefined {
  const pains = worstFirst(painsAt(journey, place)).filter(isOpen);
  if (pains.length === 0) return undefined;
  const target = (id: string) => reader.href(`journeys/${journey.id}/#pain-point.${id}`);
  return html`<h3>${reader.strings.worstPains}</h3><ul class="plain">${pains.slice(0, most.pains).map((pain) => painEntry(pain, target(pain.id), reader))}</ul>${moreOnMap(pains.length - most.pains, journey, place, reader)}`;
}

function touchpointsOfStage(placed: PlacedStage, name: string, reader: Reader): Html | undefined {
  const touchpoints = touchpointsOf(placed.journey).filter(({ stage }) => stage === placed.stage);
  if (touchpoints.length === 0) return undefined;
  const chips = touchpoints
    .slice(0, most.touchpoints)
    .map((one) => html`<li>${touchpointChip(one, reader, 'story')}</li>`);
  return html`<h3>${name}</h3><ul class="plain row">${chips}</ul>${moreOnMap(touchpoints.length - most.touchpoints, placed.journey, placed.place, reader)}`;
}
