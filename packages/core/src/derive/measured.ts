import { compareText } from '../diagnostic.js';
import type { Journey, Measurement, Metric, Sla } from '../generated/types.js';
import type { PlacedTouchpoint } from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';
import { directionOf } from './metric-types.js';

/** A promised level, and whether it is kept. */
export interface Promised {
  readonly sla: Sla;
  /** Undefined where the workspace does not know it. */
  readonly metric: Metric | undefined;
  readonly latest: Measurement | undefined;
  readonly verdict: 'kept' | 'breached' | 'unknown';
}

/** What is promised at a touchpoint, and whether it is kept on a day. Model reference, Metrics. */
export function promisesAt(
  workspace: Workspace,
  placed: PlacedTouchpoint,
  asOf: string | undefined,
): readonly Promised[] {
  return (placed.touchpoint.standard?.sla ?? []).map((sla) => {
    const metric = workspace.metrics.get(sla.metric);
    const latest = measuredAt(workspace, sla.metric, placed, asOf);
    return { sla, metric, latest, verdict: verdictOn(sla.limit, metric, latest?.value) };
  });
}

/**
 * The value of a metric at a place of a journey: the latest one on or before a day, of the nearest series that has any.
 * None without a day, and none in a to-be journey. Model reference, Measurements.
 */
export function measuredAt(
  workspace: Workspace,
  metric: string,
  { journey, place }: { readonly journey: Journey; readonly place?: string },
  asOf: string | undefined,
): Measurement | undefined {
  const series = seriesIn(workspace).get(metric);
  if (series === undefined || asOf === undefined || journey.state === 'to-be') return undefined;
  for (const name of [...around(place).map((spot) => `${journey.id}:${spot}`), journey.id, '']) {
    const found = series.get(name)?.findLast(({ date }) => date <= asOf);
    if (found) return found;
  }
  return undefined;
}

function verdictOn(limit: number, metric: Metric | undefined, value: number | undefined): Promised['verdict'] {
  const direction = metric && directionOf(metric);
  if (value === undefined || direction === undefined) return 'unknown';
  return (direction === 'up' ? value >= limit : value <= limit) ? 'kept' : 'breached';
}

/** A place and what encloses it, the nearest first. */
function around(place: string | undefined): readonly string[] {
  if (place === undefined) return [];
  const parts = place.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

/** The rows of a metric for all customers, by where they were taken (`journey:place`, `journey`, or nothing), oldest first. */
type Series = ReadonlyMap<string, readonly Measurement[]>;

const known = new WeakMap<Workspace, ReadonlyMap<string, Series>>();

function seriesIn(workspace: Workspace): ReadonlyMap<string, Series> {
  const before = known.get(workspace);
  if (before) return before;
  const found = new Map([...workspace.metrics.values()].map((metric) => [metric.id, seriesOf(metric, workspace)]));
  known.set(workspace, found);
  return found;
}

function seriesOf({ id, formerly, measurements }: Metric, { measurementFiles }: Workspace): Series {
  const inFiles = measurementFiles.filter(({ metric }) => metric === id || formerly.includes(metric));
  const rows = [...measurements, ...inFiles.flatMap((file) => file.rows)].filter(
    ({ segment }) => segment === undefined,
  );
  const series = new Map<string, Measurement[]>();
  for (const row of rows.toSorted((a, b) => compareText(a.date, b.date))) {
    const { journey = '', place } = row;
    const name = place === undefined ? journey : `${journey}:${place}`;
    const list = series.get(name);
    if (list) list.push(row);
    else series.set(name, [row]);
  }
  return series;
}
