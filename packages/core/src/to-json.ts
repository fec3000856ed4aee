import { journeyFriction, stageFriction, stepFriction, touchpointFriction } from './derive/pain.js';
import { journeyScore, levelOf, stageScore, stepScore, touchpointScore } from './derive/scores.js';
import { shapes } from './generated/shapes.js';
import type { Entities, EntityKind, Journey } from './generated/types.js';
import { stagesOf, stepsOf, touchpointsOf } from './model/walk.js';
import type { Workspace } from './model/workspace.js';

/** A value of the model as plain data: without the places in files that it came from. */
export type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [K in keyof T as K extends 'origin' ? never : K]: Plain<T[K]> }
    : T;

/** What is derived for a journey, or a place in one: scores −2 … +2, friction 0 … 100. Absent where there is none. */
export interface DerivedValues {
  readonly score?: number;
  readonly level?: number;
  readonly friction?: number;
}

/** The resolved model as other tools read it. Published as `model.schema.json`. */
export interface ModelJson {
  readonly schemaVersion: 1;
  readonly config: Plain<Entities['config']>;
  readonly journeys: readonly Plain<Entities['journey']>[];
  readonly personas: readonly Plain<Entities['persona']>[];
  readonly segments: readonly Plain<Entities['segment']>[];
  readonly teams: readonly Plain<Entities['team']>[];
  readonly channels: readonly Plain<Entities['channel']>[];
  readonly metrics: readonly Plain<Entities['metric']>[];
  readonly events: readonly Plain<Entities['event']>[];
  readonly feedback: readonly Plain<Entities['feedback']>[];
  readonly evidence: readonly Plain<Entities['evidence']>[];
  readonly systems: readonly Plain<Entities['system']>[];
  readonly terms: readonly Plain<Entities['term']>[];
  readonly strategy?: Plain<Entities['strategy']>;
  /** By `journey`, `journey:stage`, `journey:stage/step` and `journey:stage/step/touchpoint`. */
  readonly derived: Readonly<Record<string, DerivedValues>>;
}

/**
 * The workspace as plain data: texts by language, defaults filled in, references by current id, keys in the order of the
 * model. The same workspace gives the same bytes.
 */
export function toJSON(workspace: Workspace): ModelJson {
  const all = <K extends keyof Entities>(kind: K, entries: ReadonlyMap<string, Entities[K]>) =>
    [...entries.values()].map((entry) => plain(kind, entry));
  const { config, strategy } = workspace;
  return {
    schemaVersion: 1,
    config: plain('config', config),
    journeys: all('journey', workspace.journeys),
    personas: all('persona', workspace.personas),
    segments: all('segment', workspace.segments),
    teams: all('team', workspace.teams),
    channels: all('channel', workspace.channels),
    metrics: all('metric', workspace.metrics),
    events: all('event', workspace.events),
    feedback: all('feedback', workspace.feedback),
    evidence: all('evidence', workspace.evidence),
    systems: all('system', workspace.systems),
    terms: all('term', workspace.terms),
    ...(strategy ? { strategy: plain('strategy', strategy) } : {}),
    derived: Object.fromEntries([...workspace.journeys.values()].flatMap(derivedOf)),
  };
}

/** The shape of the kind decides what is copied, so the result is what its type says. */
function plain<K extends keyof Entities>(kind: K, object: Entities[K]): Plain<Entities[K]> {
  return copy(kind, object) as Plain<Entities[K]>;
}

function copy(kind: EntityKind, object: object): object {
  const { fields } = shapes[kind];
  const known = Object.entries(fields).flatMap(([key, field]): [string, unknown][] => {
    const value: unknown = Reflect.get(object, key);
    if (value === undefined) return [];
    if (field.type === 'object') return [[key, copy(field.of, Object(value))]];
    if (field.type === 'objects' && Array.isArray(value)) return [[key, value.map((item) => copy(field.of, item))]];
    if (field.type === 'map' && field.of !== undefined) return [[key, copyMap(field.of, Object(value))]];
    return [[key, value]];
  });
  const others = Object.entries(object).filter(
    ([key]) => key.startsWith('x-') || (kind === 'rule-setting' && !(key in fields) && key !== 'origin'),
  );
  return Object.fromEntries([...known, ...others]);
}

function copyMap(of: EntityKind, map: object): object {
  return Object.fromEntries(
    Object.entries(map).map(([key, entry]) => [
      key,
      typeof entry === 'object' && entry !== null ? copy(of, entry) : entry,
    ]),
  );
}

function derivedOf(journey: Journey): (readonly [string, DerivedValues])[] {
  const at = (place: string) => `${journey.id}:${place}`;
  return [
    [journey.id, values(journeyScore(journey), journeyFriction(journey))],
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
