import { channelScore, journeyScore, stageScore, stepScore, touchpointScore } from '../derive/scores.js';
import type { Subject } from '../diagnostic.js';
import { stagesOf, stepsOf, touchpointsOf } from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';
import type { Text } from '../text.js';
import { pathsOver } from './paths-over.js';
import type { State } from './state.js';

/** How something felt in one state. */
export interface FeelingThen<S extends State = State> {
  readonly state: S;
  /** What it is called there. */
  readonly path: string;
  /** From −2 to 2; absent where nobody said. */
  readonly score?: number;
  /** Of a journey: its steps in time order. */
  readonly curve?: readonly CurvePoint[];
}

/** A step on the curve that a journey had. */
export interface CurvePoint {
  /** What it is called there. */
  readonly path: string;
  readonly name: Text;
  readonly score?: number;
  /** What it is called in the newest state; absent where it is gone. */
  readonly now?: string;
}

/**
 * How a journey, a stage, a step, a touchpoint or a channel felt in each of some states, which are given oldest first:
 * those in which it stood, for everybody or for one persona. It is named as the newest state that holds it does.
 */
export function feelingsOver<S extends State>(
  states: readonly S[],
  thing: Subject,
  persona?: string,
): readonly FeelingThen<S>[] {
  const paths = pathsOver(states, thing);
  const now = thing.kind === 'journey' ? stepsNow(states, paths.at(-1)) : [];
  return states.flatMap((state, index) => {
    const path = paths[index];
    if (path === undefined) return [];
    const score = scoreOf(state.workspace, { kind: thing.kind, path }, persona);
    const curve = thing.kind === 'journey' && { curve: curveIn(state.workspace, path, now[index], persona) };
    return { state, path, ...(score !== undefined && { score }), ...curve };
  });
}

/** For each state: what its steps are called in the newest one. */
function stepsNow(states: readonly State[], journeyId: string | undefined): readonly ReadonlyMap<string, string>[] {
  const found = states.map(() => new Map<string, string>());
  const journey = journeyId === undefined ? undefined : states.at(-1)?.workspace.journeys.get(journeyId);
  for (const { place } of journey ? stepsOf(journey) : []) {
    const now = `${journeyId}:${place}`;
    for (const [index, path] of pathsOver(states, { kind: 'step', path: now }).entries()) {
      if (path !== undefined) found[index]?.set(path, now);
    }
  }
  return found;
}

function curveIn(
  { journeys }: Workspace,
  id: string,
  names: ReadonlyMap<string, string> | undefined,
  persona?: string,
): readonly CurvePoint[] {
  const journey = journeys.get(id);
  return (journey ? stepsOf(journey) : []).map(({ step, place }) => {
    const path = `${id}:${place}`;
    const score = stepScore(step, persona);
    const now = names?.get(path);
    return { path, name: step.name, ...(score !== undefined && { score }), ...(now !== undefined && { now }) };
  });
}

function scoreOf(workspace: Workspace, { kind, path }: Subject, persona?: string): number | undefined {
  if (kind === 'channel') return channelScore(workspace, path);
  const [id = '', place] = path.split(':');
  const journey = workspace.journeys.get(id);
  if (journey === undefined) return undefined;
  if (kind === 'journey') return journeyScore(journey, persona);
  const isHere = (one: { readonly place: string }) => one.place === place;
  const touchpoint = kind === 'touchpoint' ? touchpointsOf(journey).find(isHere) : undefined;
  if (touchpoint) return touchpointScore(touchpoint.step, touchpoint.touchpoint, persona);
  const step = kind === 'step' ? stepsOf(journey).find(isHere) : undefined;
  if (step) return stepScore(step.step, persona);
  const stage = kind === 'stage' ? stagesOf(journey).find(isHere) : undefined;
  return stage && stageScore(stage.stage, persona);
}
