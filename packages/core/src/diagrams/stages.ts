import { stepScore } from '../derive/scores.js';
import type { Journey, Stage } from '../generated/types.js';
import { type PlacedStage, type PlacedStep, stagesOf, stepsOf } from '../model/walk.js';
import { feelingInWords } from './feeling.js';
import { lastAsked } from './last-asked.js';
import type { Reader } from './reader.js';

/** A stage in the words of a reader. */
export interface ToldStage extends PlacedStage {
  /** `3 Purchase`. */
  readonly label: string;
  readonly steps: readonly ToldStep[];
  /** Those of its steps that have a score. */
  readonly felt: readonly FeltStep[];
}

/** A step in the words of a reader. */
export interface ToldStep extends PlacedStep {
  /** `3.1 Tries to pay`. */
  readonly label: string;
  readonly stageLabel: string;
  readonly score: number | undefined;
  /** `▼▼ −1.7 very poor`, or that there is no score. */
  readonly feeling: string;
}

/** A step that has a score. */
export interface FeltStep extends ToldStep {
  readonly score: number;
}

/** The stages of a journey as a reader is told them. */
export const toldStages = lastAsked((journey: Journey, reader): readonly ToldStage[] => {
  const steps = new Map<Stage, PlacedStep[]>(journey.stages.map((stage) => [stage, []]));
  for (const placed of stepsOf(journey)) steps.get(placed.stage)?.push(placed);
  return stagesOf(journey).map((stage) => told(stage, steps.get(stage.stage) ?? [], reader));
});

/** The stages of what a diagram is drawn of, among those of its journey. */
export function stagesIn<T extends PlacedStage>(
  subject:
    | { readonly of: 'journey'; readonly journey: Journey }
    | { readonly of: 'stage'; readonly stage: PlacedStage },
  reader: Reader,
  stagesFor: (journey: Journey, reader: Reader) => readonly T[],
): readonly T[] {
  if (subject.of === 'journey') return stagesFor(subject.journey, reader);
  return stagesFor(subject.stage.journey, reader).filter(({ stage }) => stage === subject.stage.stage);
}

function told(placed: PlacedStage, placedSteps: readonly PlacedStep[], reader: Reader): ToldStage {
  const { journey, stage } = placed;
  const stageLabel = `${placed.number} ${reader.text(stage.name)}`;
  const steps = placedSteps.map(({ step, place, number }): ToldStep => {
    const score = stepScore(step);
    const feeling = feelingInWords(score, reader);
    return {
      journey,
      stage,
      step,
      place,
      number,
      label: `${number} ${reader.text(step.name)}`,
      stageLabel,
      score,
      feeling,
    };
  });
  return { ...placed, label: stageLabel, steps, felt: steps.filter(isFelt) };
}

function isFelt(step: ToldStep): step is FeltStep {
  return step.score !== undefined;
}
