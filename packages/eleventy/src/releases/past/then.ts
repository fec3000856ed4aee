import {
  isOpen,
  type Journey,
  journeyScore,
  lowPoint,
  stepScore,
  stepsOf,
  type Text,
  type Workspace,
} from '@journey-as-code/core';

/** How a journey felt. */
export interface Curve {
  /** What the journey was called. */
  readonly id: string;
  /** Over all its steps; absent where nobody said. */
  readonly score: number | undefined;
  /** The step that felt worst. */
  readonly low: { readonly name: Text; readonly score: number | undefined } | undefined;
  /** The scores of its steps, stage by stage. */
  readonly stages: readonly (readonly (number | undefined)[])[];
}

/** What is kept of a workspace once it is forgotten, by the paths of things in it. */
export interface Then {
  readonly curves: ReadonlyMap<string, Curve>;
  readonly scores: ReadonlyMap<string, number | undefined>;
  readonly openPains: ReadonlySet<string>;
}

/** How it felt in a workspace, and what hurt. */
export function thenOf({ journeys }: Workspace): Then {
  const all = [...journeys.values()];
  return {
    curves: new Map(all.map((journey) => [journey.id, curveOf(journey)])),
    scores: new Map(
      all.flatMap((journey) =>
        stepsOf(journey).map(({ place, step }) => [`${journey.id}:${place}`, stepScore(step)] as const),
      ),
    ),
    openPains: new Set(
      all.flatMap(({ id, painPoints }) => painPoints.filter(isOpen).map((pain) => `${id}#${pain.id}`)),
    ),
  };
}

function curveOf(journey: Journey): Curve {
  const low = lowPoint(journey);
  return {
    id: journey.id,
    score: journeyScore(journey),
    low: low && { name: low.step.name, score: stepScore(low.step) },
    stages: journey.stages.map(({ steps }) => steps.map((step) => stepScore(step))),
  };
}
