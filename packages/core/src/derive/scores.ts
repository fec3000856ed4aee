import type { Feeling, Journey, Stage, Step, Touchpoint } from '../generated/types.js';
import { type PlacedStep, stepsIn, stepsOf } from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';
import { mean } from './mean.js';
import { rounded } from './rounded.js';

export { rounded } from './rounded.js';

/** A score in words and faces: −2 very poor, −1 poor, 0 neutral, 1 good, 2 very good. */
export type Level = -2 | -1 | 0 | 1 | 2;

/** What a customer feels, in three. */
export type Sentiment = 'negative' | 'neutral' | 'positive';

/** How a touchpoint feels: its own feeling, else its step's. Model reference, Scores. */
export function touchpointScore(step: Step, touchpoint: Touchpoint, persona?: string): number | undefined {
  return published(exactTouchpointScore(step, touchpoint, persona));
}

/** How a step feels: its own feeling, else the mean of its touchpoints'. Model reference, Scores. */
export function stepScore(step: Step, persona?: string): number | undefined {
  return published(exactStepScore(step, persona));
}

/** How a stage feels: the mean of its steps, whatever their path. Model reference, Scores. */
export function stageScore(stage: Stage, persona?: string): number | undefined {
  return published(exactStageScore(stage, persona));
}

/** How a journey feels: the mean of its stages. Model reference, Scores. */
export function journeyScore(journey: Journey, persona?: string): number | undefined {
  return published(exactJourneyScore(journey, persona));
}

/** How a channel feels: the mean of its touchpoints in as-is journeys that are not archived. Model reference, Scores. */
export function channelScore(workspace: Workspace, channel: string): number | undefined {
  const scores: (number | undefined)[] = [];
  for (const journey of workspace.journeys.values()) {
    if (journey.state !== 'as-is' || journey.status === 'archived') continue;
    for (const step of stepsIn(journey)) {
      for (const touchpoint of step.touchpoints)
        if (touchpoint.channel === channel) scores.push(exactTouchpointScore(step, touchpoint));
    }
  }
  return published(mean(scores));
}

/** The level of a score: rounded to a whole number, half away from zero. Model reference, Scores. */
export function levelOf(score: number): Level {
  const published = rounded(score, 2);
  if (published <= -1.5) return -2;
  if (published <= -0.5) return -1;
  if (published < 0.5) return 0;
  return published < 1.5 ? 1 : 2;
}

/** Whether a score is negative, neutral or positive: the sign of its level. Model reference, Scores. */
export function sentimentOf(score: number): Sentiment {
  const level = levelOf(score);
  return level < 0 ? 'negative' : level > 0 ? 'positive' : 'neutral';
}

/** The step with the lowest score, the first one among equals. Model reference, Scores. */
export function lowPoint(journey: Journey): PlacedStep | undefined {
  return firstOf(journey, (score, best) => score < best);
}

/** The step with the highest score, the first one among equals. Model reference, Scores. */
export function highPoint(journey: Journey): PlacedStep | undefined {
  return firstOf(journey, (score, best) => score > best);
}

/** A touchpoint's score before it is rounded for readers. */
export function exactTouchpointScore(step: Step, touchpoint: Touchpoint, persona?: string): number | undefined {
  return own(touchpoint.feeling, persona) ?? own(step.feeling, persona);
}

/** A step's score before it is rounded for readers. */
export function exactStepScore(step: Step, persona?: string): number | undefined {
  const stated = own(step.feeling, persona);
  if (stated !== undefined || step.touchpoints.length === 0) return stated;
  return mean(step.touchpoints.map(({ feeling }) => own(feeling, persona)));
}

/** A stage's score before it is rounded for readers. */
export function exactStageScore(stage: Stage, persona?: string): number | undefined {
  return mean(stage.steps.map((step) => exactStepScore(step, persona)));
}

/** A journey's score before it is rounded for readers. */
export function exactJourneyScore(journey: Journey, persona?: string): number | undefined {
  return mean(journey.stages.map((stage) => exactStageScore(stage, persona)));
}

/** The personas of a journey whose steps do not all feel to them as they do to everybody. Model reference, Scores. */
export function personasApart(journey: Journey): readonly string[] {
  const steps = stepsIn(journey);
  return journey.personas.filter((persona) => steps.some((step) => stepScore(step, persona) !== stepScore(step)));
}

/** The score of what stands at a place; a handoff has that of its touchpoint. Model reference, Scores. */
export function scoreAt(journey: Journey, place: string): number | undefined {
  const [stageId, stepId, touchpointId] = place.split(/[/#]/);
  const stages = journey.stages.filter(({ id }) => id === stageId);
  if (stepId === undefined) return stages[0] && stageScore(stages[0]);
  const step = stages.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
  if (step === undefined || touchpointId === undefined) return step && stepScore(step);
  const touchpoint = step.touchpoints.find(({ id }) => id === touchpointId);
  return touchpoint && touchpointScore(step, touchpoint);
}

/** The score that a feeling states by itself, for everybody or for one persona. Model reference, Scores. */
export function ownScore(feeling: Feeling | undefined): number | undefined {
  return published(own(feeling));
}

function own(feeling: Feeling | undefined, persona?: string): number | undefined {
  if (feeling === undefined) return undefined;
  const { score, byPersona } = feeling;
  if (persona !== undefined) return Object.hasOwn(byPersona, persona) ? byPersona[persona]?.score : score;
  return score ?? mean(Object.values(byPersona).map((personal) => personal.score));
}

function published(score: number | undefined): number | undefined {
  return score === undefined ? undefined : rounded(score, 2);
}

function firstOf(journey: Journey, isBetter: (score: number, best: number) => boolean): PlacedStep | undefined {
  let found: { readonly placed: PlacedStep; readonly score: number } | undefined;
  for (const placed of stepsOf(journey)) {
    const score = stepScore(placed.step);
    if (score !== undefined && (found === undefined || isBetter(score, found.score))) found = { placed, score };
  }
  return found?.placed;
}
