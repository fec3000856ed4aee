import type { Exit, Journey, Outcome } from '../generated/types.js';
import type { Text } from '../text.js';
import { lastAsked } from './last-asked.js';
import { type ToldStage, type ToldStep, toldStages } from './stages.js';

interface StepSpot {
  readonly key: string;
  readonly step: ToldStep;
}

/** One node of a flow. Equal spots have equal keys. */
export type Spot =
  | StepSpot
  | ({ readonly key: string } & (
      | { readonly decision: ToldStage }
      /** Stands for a stage in which nothing is written yet. */
      | { readonly empty: ToldStage }
      | { readonly exit: Exit }
      /** A target in another journey, or one that names nothing. */
      | { readonly elsewhere: string }
    ));

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

/** A stage with its spots in document order, its steps and then its decision point, and what leads where from them. */
export interface FlowStage extends ToldStage {
  readonly spots: readonly Spot[];
  readonly links: readonly FlowLink[];
}

/** The stages of a journey and every arrow that starts in them, in order. Model reference, Flow. */
export const flowStages = lastAsked((journey: Journey, reader): readonly FlowStage[] => {
  const stages = toldStages(journey, reader).map(spotted);
  const places = placesOf(stages);
  return stages.map((spotted, index) => ({
    ...spotted.stage,
    spots: spotted.spots,
    links: linksFrom(spotted, stages[index + 1], places),
  }));
});

interface Spotted {
  readonly stage: ToldStage;
  readonly steps: readonly StepSpot[];
  readonly decision: Spot | undefined;
  readonly spots: readonly Spot[];
}

function spotted(stage: ToldStage): Spotted {
  const steps = stage.steps.map((step) => ({ key: `step ${step.number}`, step }));
  const decision = stage.stage.decisionPoint && { key: `decision ${stage.number}`, decision: stage };
  const spots = decision ? [...steps, decision] : steps;
  return { stage, steps, decision, spots: spots.length > 0 ? spots : [{ key: `empty ${stage.number}`, empty: stage }] };
}

type Places = ReadonlyMap<string, readonly Spot[]>;

/** Where each stage and step of a journey begins, by place. Of equal places the first counts. */
function placesOf(stages: readonly Spotted[]): Places {
  const places = new Map<string, readonly Spot[]>();
  for (const spotted of stages.toReversed()) {
    for (const spot of spotted.steps.toReversed()) places.set(spot.step.place, [spot]);
    places.set(spotted.stage.place, entryOf(spotted));
  }
  return places;
}

function linksFrom(
  { stage, steps, decision, spots }: Spotted,
  following: Spotted | undefined,
  places: Places,
): readonly FlowLink[] {
  const leave = decision ? [decision] : following ? entryOf(following) : [];
  const fromSteps = steps.flatMap((from, index) => {
    const { next, path } = from.step.step;
    const ways =
      next.length > 0
        ? next.flatMap(({ to, exit, when, share }) =>
            ends(to, exit, stage, places).map((spot) => ({ to: spot, name: when, share })),
          )
        : onward(steps.slice(index + 1), leave).map((to) => ({ to }));
    return ways.map((way) => ({ from, ...way, aside: path !== 'main' || isAside(way.to) }));
  });
  const fromOthers = spots.flatMap((from): readonly FlowLink[] => {
    if ('empty' in from) return leave.map((to) => ({ from, to, aside: isAside(to) }));
    return outcomesAt(from).flatMap(({ next, exit, name, share }) =>
      ends(next, exit, stage, places).map((to) => ({ from, to, name, share, aside: isAside(to) })),
    );
  });
  return [...fromSteps, ...fromOthers];
}

function outcomesAt(spot: Spot): readonly Outcome[] {
  return ('decision' in spot && spot.decision.stage.decisionPoint?.outcomes) || [];
}

/** Where a way ends that is written out. */
function ends(
  to: string | undefined,
  exit: Exit | undefined,
  { journey, number }: ToldStage,
  places: Places,
): readonly Spot[] {
  if (to === undefined) return exit === undefined ? [] : [{ key: `exit ${number} ${exit}`, exit }];
  const here = to.startsWith(`${journey.id}:`) ? to.slice(journey.id.length + 1) : to;
  return places.get(here) ?? [{ key: `elsewhere ${to}`, elsewhere: to }];
}

function entryOf({ steps, spots }: Spotted): readonly Spot[] {
  return steps.length > 0 ? onward(steps, []) : spots;
}

/** The steps up to and including the next that everybody passes; and the way out, if there is none. */
function onward(steps: readonly StepSpot[], leave: readonly Spot[]): readonly Spot[] {
  const main = steps.findIndex(({ step }) => step.step.path === 'main');
  return main < 0 ? [...steps, ...leave] : steps.slice(0, main + 1);
}

function isAside(spot: Spot): boolean {
  return 'step' in spot && spot.step.step.path !== 'main';
}
