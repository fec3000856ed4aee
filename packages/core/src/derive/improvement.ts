import type { Journey, PainPoint } from '../generated/types.js';
import type { PlacedHandoff, PlacedStage, PlacedStep, PlacedTouchpoint } from '../model/walk.js';
import { exactJourneyFriction, exactStageFriction, painsAt } from './pain.js';
import { type Pair, type Pairing, pairItems, pairPlaces } from './pairing.js';
import { rounded } from './rounded.js';
import { exactJourneyScore, exactStageScore } from './scores.js';

/** What a to-be journey, or one stage of it, does better; negative where it is lower. */
export interface Difference {
  readonly score: number | undefined;
  readonly friction: number | undefined;
  readonly painPoints: Pairing<PainPoint>;
}

/** What changes from the as-is journey to the to-be journey that improves it. */
export interface Improvement extends Difference {
  readonly stages: readonly (Pair<PlacedStage> & Difference)[];
  readonly handoffsThatChangedMode: readonly Pair<PlacedHandoff>[];
  readonly touchpoints: Pairing<PlacedTouchpoint>;
  readonly steps: Pairing<PlacedStep>;
}

/** Compares a to-be journey with the journey it improves. Model reference, As-is and to-be. */
export function improvement(toBe: Journey, asIs: Journey): Improvement {
  const { stages, steps, touchpoints, handoffs } = pairPlaces(toBe, asIs);
  const ids = [asIs.id, toBe.id];
  return {
    score: difference(exactJourneyScore(toBe), exactJourneyScore(asIs), 2),
    friction: difference(exactJourneyFriction(toBe), exactJourneyFriction(asIs), 0),
    painPoints: pairItems(toBe.painPoints, asIs.painPoints, ids),
    stages: stages.pairs.map((pair) => ({
      ...pair,
      score: difference(exactStageScore(pair.toBe.stage), exactStageScore(pair.asIs.stage), 2),
      friction: difference(exactStageFriction(pair.toBe), exactStageFriction(pair.asIs), 0),
      painPoints: pairItems(painsAt(toBe, pair.toBe.place), painsAt(asIs, pair.asIs.place), ids),
    })),
    handoffsThatChangedMode: handoffs.pairs.filter((pair) => pair.toBe.handoff.mode !== pair.asIs.handoff.mode),
    touchpoints,
    steps,
  };
}

function difference(toBe: number | undefined, asIs: number | undefined, digits: number): number | undefined {
  return toBe === undefined || asIs === undefined ? undefined : rounded(toBe - asIs, digits);
}
