import type { Entities } from './generated/types.js';
import type { Workspace } from './model/workspace.js';
import { type AsRead, asRead } from './to-json/as-read.js';
import { type DerivedValues, derivedOf } from './to-json/derived.js';
import { type Edition, type Envelope, envelope } from './to-json/edition.js';
import { type Plain, plain } from './to-json/plain.js';

/** The resolved model as other tools read it. Published as `model.schema.json`. */
export interface ModelJson extends Envelope {
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
  /** The measurements that stand in files of their own. */
  readonly measurements: readonly MeasuredJson[];
  /** By `journey`, `journey:stage`, `journey:stage/step` and `journey:stage/step/touchpoint`. */
  readonly derived: Readonly<Record<string, DerivedValues>>;
  readonly asRead?: AsRead;
}

/** The measurements of one metric. */
export interface MeasuredJson {
  readonly metric: string;
  readonly rows: readonly Plain<Entities['measurement']>[];
}

/**
 * The workspace as plain data: texts by language, defaults filled in, references by current id, keys in the order of the
 * model. The same workspace gives the same bytes.
 */
export function toJSON(workspace: Workspace, edition: Edition = {}): ModelJson {
  const all = <K extends keyof Entities>(kind: K, entries: ReadonlyMap<string, Entities[K]>) =>
    [...entries.values()].map((entry) => plain(kind, entry));
  const { config, strategy, measurementFiles } = workspace;
  const read = asRead(workspace);
  return {
    ...envelope(edition),
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
    measurements: measurementFiles.map(({ metric, rows }) => ({
      metric,
      rows: rows.map((row) => plain('measurement', row)),
    })),
    derived: Object.fromEntries([...workspace.journeys.values()].flatMap(derivedOf)),
    ...(read && { asRead: read }),
  };
}
