import type { Exit, Journey } from '../generated/types.js';
import { type PlacedStage, type PlacedStep, stagesOf } from '../model/walk.js';
import type { Text } from '../text.js';
import { stepsIn } from './stages.js';

/** One node of a flow. Equal spots have equal keys. */
export type Spot = { readonly key: string } & (
  | { readonly step: PlacedStep }
  | { readonly decision: PlacedStage }
  /** Stands for a stage in which nothing is written yet. */
  | { readonly empty: PlacedStage }
  | { readonly exit: Exit }
  /** A target in another journey, or one that names nothing. */
  | { readonly elsewhere: string }
);

/** One arrow of a flow. */
export interface FlowLink {
  readonly from: Spot;
  readonly to: Spot;
  /** The condition or the answer. */
  readonly name?: Text | undefined;
  readonly share?: number | undefined;
  /** Not everybody goes this way. */
  readonly aside: boolean;
}

/** The spots of a stage in document order: its steps, then its decision point. */
export function spotsIn(stage: PlacedStage): readonly Spot[] {
  const steps = stepsIn([stage]).map(stepSpot);
  const spots = stage.stage.decisionPoint ? [...steps, decisionSpot(stage)] : steps;
  return spots.length > 0 ? spots : [{ key: `empty ${stage.number}`, empty: stage }];
}

/** Every arrow that starts in some stages of a journey, in order. Model reference, Flow. */
export function linksOf(stages: readonly PlacedStage[]): readonly FlowLink[] {
  return stages.flatMap((stage) => {
    const { journey, number } = stage;
    return linksFrom(stage, stagesOf(journey)[Number(number)], placesOf(journey));
  });
}

type Places = ReadonlyMap<string, readonly Spot[]>;
const known = new WeakMap<Journey, Places>();

/** Where each stage and step of a journey begins, by place. Of equal places the first counts. */
function placesOf(journey: Journey): Places {
  const before = known.get(journey);
  if (before) return before;
  const places = new Map<string, readonly Spot[]>();
  for (const stage of stagesOf(journey).toReversed()) {
    for (const step of stepsIn([stage]).toReversed()) places.set(step.place, [stepSpot(step)]);
    places.set(stage.place, entryOf(stage));
  }
  known.set(journey, places);
  return places;
}

function linksFrom(stage: PlacedStage, following: PlacedStage | undefined, places: Places): readonly FlowLink[] {
  const { journey, number } = stage;
  const leadsTo = ({
    to,
    exit,
  }: {
    readonly to: string | undefined;
    readonly exit: Exit | undefined;
  }): readonly Spot[] => {
    if (to === undefined) return exit === undefined ? [] : [{ key: `exit ${number} ${exit}`, exit }];
    const here = to.startsWith(`${journey.id}:`) ? to.slice(journey.id.length + 1) : to;
    return places.get(here) ?? [{ key: `elsewhere ${to}`, elsewhere: to }];
  };

  const steps = stepsIn([stage]);
  const { decisionPoint } = stage.stage;
  const leave = decisionPoint ? [decisionSpot(stage)] : following ? entryOf(following) : [];
  const fromSteps = steps.flatMap((placed, index) => {
    const { next } = placed.step;
    const ways =
      next.length > 0
        ? next.flatMap(({ to, exit, when, share }) =>
            leadsTo({ to, exit }).map((spot) => ({ to: spot, name: when, share })),
          )
        : onward(steps.slice(index + 1), leave).map((to) => ({ to }));
    return ways.map((way) => ({
      from: stepSpot(placed),
      ...way,
      aside: placed.step.path !== 'main' || isAside(way.to),
    }));
  });
  const fromDecision = (decisionPoint?.outcomes ?? []).flatMap(({ next, exit, name, share }) =>
    leadsTo({ to: next, exit }).map((to) => ({ from: decisionSpot(stage), to, name, share, aside: isAside(to) })),
  );
  const fromEmpty = spotsIn(stage).flatMap((from) =>
    'empty' in from ? leave.map((to) => ({ from, to, aside: isAside(to) })) : [],
  );
  return [...fromSteps, ...fromDecision, ...fromEmpty];
}

function entryOf(stage: PlacedStage): readonly Spot[] {
  const steps = stepsIn([stage]);
  return steps.length > 0 ? onward(steps, []) : spotsIn(stage);
}

/** The steps up to and including the next that everybody passes; and the way out, if there is none. */
function onward(steps: readonly PlacedStep[], leave: readonly Spot[]): readonly Spot[] {
  const main = steps.findIndex(({ step }) => step.path === 'main');
  return main < 0 ? [...steps.map(stepSpot), ...leave] : steps.slice(0, main + 1).map(stepSpot);
}

function stepSpot(step: PlacedStep): Spot {
  return { key: `step ${step.number}`, step };
}

function decisionSpot(decision: PlacedStage): Spot {
  return { key: `decision ${decision.number}`, decision };
}

function isAside(spot: Spot): boolean {
  return 'step' in spot && spot.step.step.path !== 'main';
}
