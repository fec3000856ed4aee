import type { Measurement, Metric, Sla } from '../generated/types.js';
import type { PlacedTouchpoint } from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';
import { isGood } from './metric-types.js';
import { rowsAt, type Spot } from './series.js';

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
  spot: Spot,
  asOf: string | undefined,
): Measurement | undefined {
  return rowsAt(workspace, metric, spot, asOf).at(-1);
}

function verdictOn(limit: number, metric: Metric | undefined, value: number | undefined): Promised['verdict'] {
  const good = metric && value !== undefined ? isGood(metric, value, limit) : undefined;
  if (good === undefined) return 'unknown';
  return good ? 'kept' : 'breached';
}
