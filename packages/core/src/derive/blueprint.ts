import type { Blueprint, BlueprintEntry, Journey } from '../generated/types.js';
import { type PlacedStep, type PlacedTouchpoint, stepsIn, stepsOf } from '../model/walk.js';

/** A step with all that stands behind it, from what the customer holds down to the systems. */
export interface StepBlueprint extends PlacedStep, Pick<Blueprint, 'artefacts'> {
  readonly touchpoints: readonly PlacedTouchpoint[];
  readonly frontstage: readonly BlueprintEntry[];
  readonly backstage: readonly BlueprintEntry[];
  readonly support: readonly BlueprintEntry[];
  /** Named by touchpoints, handoffs and entries, each once. */
  readonly systems: readonly string[];
}

/** Whether anything is written about what is done for the steps of a journey. Model reference, Blueprint. */
export function hasBlueprint(journey: Journey): boolean {
  return stepsIn(journey).some(({ blueprint }) => blueprint !== undefined && entriesIn(blueprint).length > 0);
}

/** Every step of a journey with what stands behind it, in time order. Model reference, Blueprint. */
export function blueprintOf(journey: Journey): readonly StepBlueprint[] {
  return stepsOf(journey).map((placed) => {
    const { step, place } = placed;
    const { artefacts, frontstage, backstage, support } = step.blueprint ?? nothing;
    return {
      ...placed,
      artefacts,
      touchpoints: step.touchpoints.map((touchpoint) => ({
        ...placed,
        touchpoint,
        place: `${place}/${touchpoint.id}`,
      })),
      frontstage,
      backstage,
      support,
      systems: systemsOf(placed),
    };
  });
}

const nothing = { artefacts: [], frontstage: [], backstage: [], support: [] } as const;

function entriesIn({ frontstage, backstage, support }: Blueprint): readonly BlueprintEntry[] {
  return [...frontstage, ...backstage, ...support];
}

function systemsOf({ step: { touchpoints, blueprint } }: PlacedStep): readonly string[] {
  const named = [
    ...touchpoints.flatMap(({ systems, handoffs }) => [...systems, ...handoffs.map(({ system }) => system)]),
    ...(blueprint ? entriesIn(blueprint).map(({ system }) => system) : []),
  ];
  return [...new Set(named.filter((system) => system !== undefined))];
}
