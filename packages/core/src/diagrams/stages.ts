import type { Journey, Stage } from '../generated/types.js';
import { type PlacedStage, type PlacedStep, stagesOf, stepsOf } from '../model/walk.js';
import type { Reader } from './reader.js';

/** The stages of what a diagram is drawn of. */
export function stagesIn(
  subject:
    | { readonly of: 'journey'; readonly journey: Journey }
    | { readonly of: 'stage'; readonly stage: PlacedStage },
): readonly PlacedStage[] {
  return subject.of === 'journey' ? stagesOf(subject.journey) : [subject.stage];
}

const known = new WeakMap<Stage, readonly PlacedStep[]>();

/** The steps of some stages. */
export function stepsIn(stages: readonly PlacedStage[]): readonly PlacedStep[] {
  return stages.flatMap(({ journey, stage }) => {
    if (!known.has(stage)) remember(journey);
    return known.get(stage) ?? [];
  });
}

function remember(journey: Journey): void {
  const steps = new Map<Stage, PlacedStep[]>(journey.stages.map((stage) => [stage, []]));
  for (const placed of stepsOf(journey)) steps.get(placed.stage)?.push(placed);
  for (const [stage, placed] of steps) known.set(stage, placed);
}

/** `3 Purchase`: the stage of a place. */
export function stageLabel({ number, stage }: PlacedStage, reader: Reader): string {
  return `${number.split('.')[0]} ${reader.text(stage.name)}`;
}

/** `3.1 Tries to pay`. */
export function stepLabel({ number, step }: PlacedStep, reader: Reader): string {
  return `${number} ${reader.text(step.name)}`;
}
