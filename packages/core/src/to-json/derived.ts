import { journeyFriction, stageFriction, stepFriction, touchpointFriction } from '../derive/pain.js';
import { journeyScore, levelOf, stageScore, stepScore, touchpointScore } from '../derive/scores.js';
import type { Journey } from '../generated/types.js';
import { stagesOf, stepsOf, touchpointsOf } from '../model/walk.js';

/** What is derived for a journey, or a place in one: scores −2 … +2, friction 0 … 100. Absent where there is none. */
export interface DerivedValues {
  readonly score?: number;
  readonly level?: number;
  readonly friction?: number;
}

/** What is derived for a journey as a whole. */
export function derivedFor(journey: Journey): DerivedValues {
  return values(journeyScore(journey), journeyFriction(journey));
}

/** What is derived for a journey and every place in it, by place. */
export function derivedOf(journey: Journey): (readonly [string, DerivedValues])[] {
  const at = (place: string) => `${journey.id}:${place}`;
  return [
    [journey.id, derivedFor(journey)],
    ...stagesOf(journey).map(
      (placed) => [at(placed.place), values(stageScore(placed.stage), stageFriction(placed))] as const,
    ),
    ...stepsOf(journey).map(
      (placed) => [at(placed.place), values(stepScore(placed.step), stepFriction(placed))] as const,
    ),
    ...touchpointsOf(journey).map(
      (placed) =>
        [
          at(placed.place),
          values(touchpointScore(placed.step, placed.touchpoint), touchpointFriction(placed)),
        ] as const,
    ),
  ];
}

function values(score: number | undefined, friction: number | undefined): DerivedValues {
  return {
    ...(score === undefined ? {} : { score, level: levelOf(score) }),
    ...(friction === undefined ? {} : { friction }),
  };
}
