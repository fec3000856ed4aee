import type { Journey, PainPoint } from '../generated/types.js';
import { type PlacedStage, type PlacedStep, type PlacedTouchpoint, stagesOf } from '../model/walk.js';
import { mean } from './mean.js';
import { rounded } from './rounded.js';
import { exactStepScore, exactTouchpointScore } from './scores.js';

const severities = { low: 0.1, medium: 0.25, high: 0.5, critical: 1 } as const;
const frequencies = { rare: 0.25, occasional: 0.5, frequent: 0.75, constant: 1 } as const;

/** Whether a pain point still hurts: open, acknowledged or in progress. Model reference, Pain and friction. */
export function isOpen({ status }: Pick<PainPoint, 'status'>): boolean {
  return status === 'open' || status === 'acknowledged' || status === 'in-progress';
}

/** Severity times frequency, from 0.025 to 1. Model reference, Pain and friction. */
export function weightOf({ severity, frequency }: PainPoint): number {
  return severities[severity] * frequencies[frequency];
}

/** Whether a pain point is at least of a severity; what is no severity counts as medium. */
export function severityAtLeast(painPoint: PainPoint, severity: string): boolean {
  return severities[painPoint.severity] >= severities[isSeverity(severity) ? severity : 'medium'];
}

function isSeverity(text: string): text is keyof typeof severities {
  return Object.hasOwn(severities, text);
}

/**
 * Whether a pain point counts for a place: it lies there or inside; a step is touched from its stage too.
 * Model reference, Pain and friction.
 */
export function touches({ at }: PainPoint, place: string): boolean {
  return at.some((spot) => isWithin(spot, place) || isStageOfStep(spot, place));
}

const touching = new WeakMap<Journey, ReadonlyMap<string, readonly PainPoint[]>>();

/** The pain points that touch a place, open or not, in file order. Model reference, Pain and friction. */
export function painsAt(journey: Journey, place: string): readonly PainPoint[] {
  const known = touching.get(journey);
  if (known) return known.get(place) ?? [];
  const found = indexOf(journey);
  touching.set(journey, found);
  return found.get(place) ?? [];
}

/** Friction index of a step, 0 to 100. Model reference, Pain and friction. */
export function stepFriction(placed: PlacedStep): number | undefined {
  return published(exactStepFriction(placed));
}

/** Friction index of a touchpoint, 0 to 100. Model reference, Pain and friction. */
export function touchpointFriction(placed: PlacedTouchpoint): number | undefined {
  const score = exactTouchpointScore(placed.step, placed.touchpoint);
  return published(frictionOf(score, painsAt(placed.journey, placed.place)));
}

/** Friction index of a stage: the mean of its steps'. Model reference, Pain and friction. */
export function stageFriction(placed: PlacedStage): number | undefined {
  return published(exactStageFriction(placed));
}

/** Friction index of a journey: the mean of its stages'. Model reference, Pain and friction. */
export function journeyFriction(journey: Journey): number | undefined {
  return published(exactJourneyFriction(journey));
}

/** A step's friction before it is rounded for readers. */
export function exactStepFriction({ journey, step, place }: PlacedStep): number | undefined {
  return frictionOf(exactStepScore(step), painsAt(journey, place));
}

/** A stage's friction before it is rounded for readers. */
export function exactStageFriction({ journey, stage, place }: PlacedStage): number | undefined {
  const frictions = stage.steps.map((step) =>
    frictionOf(exactStepScore(step), painsAt(journey, `${place}/${step.id}`)),
  );
  return mean(frictions);
}

/** A journey's friction before it is rounded for readers. */
export function exactJourneyFriction(journey: Journey): number | undefined {
  return mean(stagesOf(journey).map(exactStageFriction));
}

function frictionOf(score: number | undefined, pains: readonly PainPoint[]): number | undefined {
  const counted = pains.filter((pain) => pain.type === 'friction' && isOpen(pain));
  const pain = Math.min(
    1,
    counted.reduce((sum, each) => sum + weightOf(each), 0),
  );
  if (score === undefined) return counted.length > 0 ? 100 * pain : undefined;
  return (50 * Math.max(0, -score)) / 2 + 50 * pain;
}

function published(friction: number | undefined): number | undefined {
  return friction === undefined ? undefined : rounded(friction, 0);
}

function isWithin(spot: string, place: string): boolean {
  return spot === place || spot.startsWith(`${place}/`) || spot.startsWith(`${place}#`);
}

function isStageOfStep(stage: string, place: string): boolean {
  return !stage.includes('/') && place.startsWith(`${stage}/`) && !place.includes('/', stage.length + 1);
}

/** Every place that a pain point touches, so that none of them is searched for. */
function indexOf(journey: Journey): ReadonlyMap<string, readonly PainPoint[]> {
  const index = new Map<string, Set<PainPoint>>();
  const add = (place: string, pain: PainPoint) => {
    const known = index.get(place);
    if (known) known.add(pain);
    else index.set(place, new Set([pain]));
  };
  const stepsIn = new Map(stagesOf(journey).map(({ stage, place }) => [place, stage.steps]));
  for (const pain of journey.painPoints) {
    for (const spot of pain.at) {
      for (const place of placesAround(spot)) add(place, pain);
      for (const step of stepsIn.get(spot) ?? []) add(`${spot}/${step.id}`, pain);
    }
  }
  return new Map([...index].map(([place, pains]) => [place, [...pains]]));
}

function placesAround(spot: string): readonly string[] {
  const [place = spot] = spot.split('#', 1);
  const parts = place.split('/');
  const around = parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
  return place === spot ? around : [...around, spot];
}
