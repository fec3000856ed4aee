import type { Handoff, Journey, Stage, Step, Touchpoint } from '../generated/types.js';
import {
  handoffsOf,
  type PlacedHandoff,
  type PlacedStage,
  type PlacedStep,
  type PlacedTouchpoint,
  stagesOf,
  stepsOf,
  touchpointsOf,
} from '../model/walk.js';

/** A thing of a to-be journey and the one of the as-is journey that it stands for. */
export interface Pair<T> {
  readonly toBe: T;
  readonly asIs: T;
}

/** Things of the two journeys: those that match, those only the as-is journey has, those only the to-be journey has. */
export interface Pairing<T> {
  readonly pairs: readonly Pair<T>[];
  readonly gone: readonly T[];
  readonly added: readonly T[];
}

/** A thing with the names under which it may be found on the other side, the current one first. */
interface Named<T> {
  readonly thing: T;
  readonly names: readonly string[];
}

/** What matches between a to-be journey and the as-is journey it improves, level by level. */
export interface JourneyPairing {
  readonly stages: Pairing<PlacedStage>;
  readonly steps: Pairing<PlacedStep>;
  readonly touchpoints: Pairing<PlacedTouchpoint>;
  readonly handoffs: Pairing<PlacedHandoff>;
}

/** The stages of a to-be journey that match one of the as-is journey. Model reference, As-is and to-be. */
export function pairStages(toBe: Journey, asIs: Journey): readonly Pair<Stage>[] {
  return pairPlaces(toBe, asIs).stages.pairs.map((pair) => ({ toBe: pair.toBe.stage, asIs: pair.asIs.stage }));
}

/**
 * Stages, steps, touchpoints and handoffs by the path of their ids, else by the former ids or places that the to-be
 * journey states; never by name or position. Model reference, Identity across versions.
 */
export function pairPlaces(toBe: Journey, asIs: Journey): JourneyPairing {
  const stagePlaces = new Map<Stage, string>();
  const stepPlaces = new Map<Step, string>();
  const touchpointPlaces = new Map<Touchpoint, string>();
  const journeys = [asIs.id, toBe.id];

  const stages = pairNamed(
    stagesOf(toBe).map((thing) => named(thing, thing.stage, '', journeys)),
    stagesOf(asIs),
  );
  for (const pair of stages.pairs) stagePlaces.set(pair.toBe.stage, pair.asIs.place);

  const steps = pairNamed(
    stepsOf(toBe).map((thing) => named(thing, thing.step, `${stagePlaces.get(thing.stage) ?? NOWHERE}/`, journeys)),
    stepsOf(asIs),
  );
  for (const pair of steps.pairs) stepPlaces.set(pair.toBe.step, pair.asIs.place);

  const touchpoints = pairNamed(
    touchpointsOf(toBe).map((thing) =>
      named(thing, thing.touchpoint, `${stepPlaces.get(thing.step) ?? NOWHERE}/`, journeys),
    ),
    touchpointsOf(asIs),
  );
  for (const pair of touchpoints.pairs) touchpointPlaces.set(pair.toBe.touchpoint, pair.asIs.place);

  const handoffs = pairNamed(
    handoffsOf(toBe).map((thing) =>
      named(thing, thing.handoff, `${touchpointPlaces.get(thing.touchpoint) ?? NOWHERE}#`, journeys),
    ),
    handoffsOf(asIs),
  );
  return { stages, steps, touchpoints, handoffs };
}

/** The items of two journeys, matched by id or by a former one. Model reference, As-is and to-be. */
export function pairItems<T extends { readonly id: string; readonly formerly: readonly string[] }>(
  toBe: readonly T[],
  asIs: readonly T[],
  journeys: readonly string[],
): Pairing<T> {
  const plain = (name: string) =>
    (journeys.some((id) => name.startsWith(`${id}#`)) ? name.split('#')[1] : name) ?? name;
  const pairing = pairNamed(
    toBe.map((thing) => ({ thing: { place: thing.id, thing }, names: [thing.id, ...thing.formerly.map(plain)] })),
    asIs.map((thing) => ({ place: thing.id, thing })),
  );
  return {
    pairs: pairing.pairs.map((pair) => ({ toBe: pair.toBe.thing, asIs: pair.asIs.thing })),
    gone: pairing.gone.map(({ thing }) => thing),
    added: pairing.added.map(({ thing }) => thing),
  };
}

/** No place of a journey is called so: what lies in an unmatched place is unmatched, unless a former place says more. */
const NOWHERE = '?';

function named<T extends { readonly place: string }>(
  thing: T,
  { id, formerly }: Stage | Step | Touchpoint | Handoff,
  parent: string,
  journeys: readonly string[],
): Named<T> {
  const former = formerly.map((name) => {
    const journey = journeys.find((one) => name.startsWith(`${one}:`));
    return journey === undefined ? `${parent}${name}` : name.slice(journey.length + 1);
  });
  return { thing, names: [`${parent}${id}`, ...former] };
}

function pairNamed<T extends { readonly place: string }>(toBe: readonly Named<T>[], asIs: readonly T[]): Pairing<T> {
  const left = new Map<string, T>();
  for (const one of asIs) if (!left.has(one.place)) left.set(one.place, one);
  const found = new Map<T, T>();
  const take = (thing: T, names: readonly string[]) => {
    const name = names.find((one) => left.has(one));
    const match = name === undefined ? undefined : left.get(name);
    if (name === undefined || match === undefined || found.has(thing)) return;
    left.delete(name);
    found.set(thing, match);
  };
  for (const { thing, names } of toBe) take(thing, names.slice(0, 1));
  for (const { thing, names } of toBe) take(thing, names.slice(1));
  return {
    pairs: toBe.flatMap(({ thing }) => {
      const match = found.get(thing);
      return match === undefined ? [] : [{ toBe: thing, asIs: match }];
    }),
    gone: [...left.values()],
    added: toBe.flatMap(({ thing }) => (found.has(thing) ? [] : [thing])),
  };
}
