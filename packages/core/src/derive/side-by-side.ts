import type { Journey } from '../generated/types.js';
import { type PlacedStage, stagesOf } from '../model/walk.js';
import { pairPlaces } from './pairing.js';

/** A stage of the to-be journey beside the one it stands for: one side is missing where a stage is new or gone. */
export interface StageBeside {
  readonly toBe: PlacedStage | undefined;
  readonly asIs: PlacedStage | undefined;
}

/**
 * The stages of two journeys in one row: those of the to-be journey in its order, and after each what followed it in
 * the as-is journey and is gone. Model reference, As-is and to-be.
 */
export function stagesSideBySide(toBe: Journey, asIs: Journey): readonly StageBeside[] {
  const match = new Map(pairPlaces(toBe, asIs).stages.pairs.map((pair) => [pair.asIs.stage, pair.toBe.stage]));
  const partner = new Map([...match].map(([before, after]) => [after, before]));
  const before = new Map(stagesOf(asIs).map((placed) => [placed.stage, placed]));
  const goneAfter = new Map<PlacedStage['stage'] | undefined, PlacedStage[]>();
  let kept: PlacedStage['stage'] | undefined;
  for (const placed of stagesOf(asIs)) {
    const stays = match.get(placed.stage);
    if (stays) kept = stays;
    else goneAfter.set(kept, [...(goneAfter.get(kept) ?? []), placed]);
  }
  const goneBehind = (stage: PlacedStage['stage'] | undefined): readonly StageBeside[] =>
    (goneAfter.get(stage) ?? []).map((placed) => ({ toBe: undefined, asIs: placed }));
  return [
    ...goneBehind(undefined),
    ...stagesOf(toBe).flatMap((placed) => {
      const matched = partner.get(placed.stage);
      return [{ toBe: placed, asIs: matched && before.get(matched) }, ...goneBehind(placed.stage)];
    }),
  ];
}
