import type { Handoff, Journey, Stage, Step, Touchpoint } from '../generated/types.js';
import type { Reference, Workspace } from './workspace.js';

/** A stage where it stands. */
export interface PlacedStage {
  readonly journey: Journey;
  readonly stage: Stage;
  /** `purchase`; of a step `purchase/pays`; of a touchpoint `purchase/pays/checkout`. */
  readonly place: string;
  /** How readers count it: stage `3`, step `3.1`. */
  readonly number: string;
}

export interface PlacedStep extends PlacedStage {
  readonly step: Step;
}

export interface PlacedTouchpoint extends PlacedStep {
  readonly touchpoint: Touchpoint;
}

export interface PlacedHandoff extends PlacedTouchpoint {
  readonly handoff: Handoff;
}

type Scope = Workspace | Journey;

const stages = walker((journey): PlacedStage[] =>
  journey.stages.map((stage, index) => ({ journey, stage, place: stage.id, number: `${index + 1}` })),
);
const steps = walker((journey): PlacedStep[] =>
  stages(journey).flatMap(({ stage, place, number }) =>
    stage.steps.map((step, index) => ({
      journey,
      stage,
      step,
      place: `${place}/${step.id}`,
      number: `${number}.${index + 1}`,
    })),
  ),
);
const touchpoints = walker((journey): PlacedTouchpoint[] =>
  steps(journey).flatMap(({ stage, step, place, number }) =>
    step.touchpoints.map((touchpoint) => ({
      journey,
      stage,
      step,
      touchpoint,
      place: `${place}/${touchpoint.id}`,
      number,
    })),
  ),
);
const handoffs = walker((journey): PlacedHandoff[] => {
  if (touchpointsIn(journey).every((touchpoint) => touchpoint.handoffs.length === 0)) return [];
  return touchpoints(journey).flatMap((placed) =>
    placed.touchpoint.handoffs.map((handoff) => ({ ...placed, handoff, place: `${placed.place}#${handoff.id}` })),
  );
});

/** The stages of a journey, or of all journeys, in time order. */
export const stagesOf = (scope: Scope): readonly PlacedStage[] => stages(scope);
/** The steps of a journey, or of all journeys, in time order. */
export const stepsOf = (scope: Scope): readonly PlacedStep[] => steps(scope);
/** The touchpoints of a journey, or of all journeys, in time order. */
export const touchpointsOf = (scope: Scope): readonly PlacedTouchpoint[] => touchpoints(scope);
/** The handoffs of a journey, or of all journeys, in time order. */
export const handoffsOf = (scope: Scope): readonly PlacedHandoff[] => handoffs(scope);

/** A walk over one journey, remembered; that over a workspace strings those of its journeys together. */
function walker<T>(walk: (journey: Journey) => readonly T[]): (scope: Scope) => readonly T[] {
  const known = new WeakMap<Journey, readonly T[]>();
  return function visit(scope: Scope): readonly T[] {
    if ('journeys' in scope) return [...scope.journeys.values()].flatMap(visit);
    const before = known.get(scope);
    if (before) return before;
    const found = walk(scope);
    known.set(scope, found);
    return found;
  };
}

interface Contents {
  readonly steps: readonly Step[];
  readonly touchpoints: readonly Touchpoint[];
}

const contents = new WeakMap<Journey, Contents>();

/** The steps of a journey in time order, where it does not matter in which stage they stand. */
export const stepsIn = (journey: Journey): readonly Step[] => contentsOf(journey).steps;
/** The touchpoints of a journey in time order, where it does not matter in which step they stand. */
export const touchpointsIn = (journey: Journey): readonly Touchpoint[] => contentsOf(journey).touchpoints;

function contentsOf(journey: Journey): Contents {
  const known = contents.get(journey);
  if (known) return known;
  const steps: Step[] = [];
  const touchpoints: Touchpoint[] = [];
  for (const stage of journey.stages) {
    for (const step of stage.steps) {
      steps.push(step);
      for (const touchpoint of step.touchpoints) touchpoints.push(touchpoint);
    }
  }
  // Copies have just the room they need, where lists that grow keep more.
  const found = { steps: steps.slice(), touchpoints: touchpoints.slice() };
  contents.set(journey, found);
  return found;
}

const users = new WeakMap<Workspace, ReadonlyMap<string, readonly Reference[]>>();

/** Who names what: all resolved references by `<kind> <name>` of what they name. */
export function usersOf(workspace: Workspace): ReadonlyMap<string, readonly Reference[]> {
  const known = users.get(workspace);
  if (known) return known;
  const found = new Map<string, Reference[]>();
  for (const reference of workspace.references) {
    if (!reference.resolved) continue;
    const name = `${reference.resolved.kind} ${reference.resolved.name}`;
    const list = found.get(name);
    if (list) list.push(reference);
    else found.set(name, [reference]);
  }
  users.set(workspace, found);
  return found;
}

/** References that do not say the current name of anything. */
export interface Strays {
  /** Those that name nothing. */
  readonly unresolved: readonly Reference[];
  /** Those that say a former name. */
  readonly former: readonly Reference[];
}

const strays = new WeakMap<Workspace, Strays>();

/** The references of a workspace that do not say the current name of anything, in file order. */
export function straysIn(workspace: Workspace): Strays {
  const known = strays.get(workspace);
  if (known) return known;
  const unresolved: Reference[] = [];
  const former: Reference[] = [];
  for (const reference of workspace.references) {
    if (reference.resolved === undefined) unresolved.push(reference);
    else if (reference.resolved.former) former.push(reference);
  }
  const found = { unresolved, former };
  strays.set(workspace, found);
  return found;
}

/** The journeys of a persona. */
export function journeysOf(workspace: Workspace, persona: string): readonly Journey[] {
  return [...workspace.journeys.values()].filter(({ personas }) => personas.includes(persona));
}
