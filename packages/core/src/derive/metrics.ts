import { compareText } from '../diagnostic.js';
import type { Measurement, Metric } from '../generated/types.js';
import type { Workspace } from '../model/workspace.js';
import { addDuration } from './calendar.js';
import { directionOf, isGood } from './metric-types.js';
import { rounded } from './rounded.js';
import { rowsAt, type Spot } from './series.js';

/** What may be said of a metric, from what needs attention to what cannot be judged. */
export const verdicts = ['missed', 'behind', 'pending', 'on-track', 'met', 'untargeted', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/** How a metric does on a day. */
export interface MetricState {
  /** The values of the series up to the day, oldest first. */
  readonly rows: readonly Measurement[];
  readonly latest: Measurement | undefined;
  readonly verdict: Verdict;
  /** How much of the way from the baseline to the target is behind us, in percent. */
  readonly progress: number | undefined;
  /** What the target is missed by, in percent of the target; 0 where it is met. */
  readonly gap: number | undefined;
  readonly alert: 'none' | 'warn' | 'fail';
  readonly trend: 'improving' | 'worsening' | 'flat' | 'unknown';
  /** A newer value is overdue. */
  readonly isStale: boolean;
}

/** How a metric does on a day, overall or at a spot of a journey. Model reference, Metrics. */
export function metricState(workspace: Workspace, metric: Metric, asOf: string | undefined, spot?: Spot): MetricState {
  const rows = rowsAt(workspace, metric.id, spot, asOf);
  const latest = rows.at(-1);
  const cadence = metric.cadence ?? workspace.config.defaults.metricCadence;
  return {
    rows,
    latest,
    verdict: verdictOn(metric, latest, asOf),
    progress: progressOf(metric, latest?.value),
    gap: gapOf(metric, latest?.value),
    alert: alertOn(metric, latest?.value),
    trend: trendOf(metric, latest?.value, rows.at(-2)?.value),
    isStale: latest !== undefined && asOf !== undefined && dueAfter(latest.date, cadence) < asOf,
  };
}

/** A metric with how it does. */
export interface JudgedMetric {
  readonly metric: Metric;
  readonly state: MetricState;
}

/** The farthest from their target first; then those that have none, and last those that cannot be judged. */
export function farthestFirst(metrics: readonly JudgedMetric[]): readonly JudgedMetric[] {
  return metrics.toSorted(
    (a, b) =>
      Number(b.state.gap !== undefined) - Number(a.state.gap !== undefined) ||
      (b.state.gap ?? 0) - (a.state.gap ?? 0) ||
      verdicts.indexOf(a.state.verdict) - verdicts.indexOf(b.state.verdict) ||
      Number(b.metric.target !== undefined) - Number(a.metric.target !== undefined) ||
      compareText(a.metric.id, b.metric.id),
  );
}

function verdictOn(metric: Metric, latest: Measurement | undefined, asOf: string | undefined): Verdict {
  const { target, baseline } = metric;
  if (latest === undefined || asOf === undefined || directionOf(metric) === undefined) return 'unknown';
  if (target === undefined) return 'untargeted';
  if (isGood(metric, latest.value, target.value)) return 'met';
  if (target.by === undefined) return 'pending';
  if (target.by < asOf) return 'missed';
  if (baseline?.date === undefined || baseline.date >= target.by) return 'pending';
  const passed = daysBetween(baseline.date, latest.date) / daysBetween(baseline.date, target.by);
  const expected = baseline.value + (target.value - baseline.value) * Math.min(1, Math.max(0, passed));
  return isGood(metric, latest.value, rounded(expected, 9)) ? 'on-track' : 'behind';
}

function progressOf({ baseline, target }: Metric, value: number | undefined): number | undefined {
  if (value === undefined || baseline === undefined || target === undefined) return undefined;
  if (baseline.value === target.value) return undefined;
  return rounded((100 * (value - baseline.value)) / (target.value - baseline.value), 1);
}

function gapOf(metric: Metric, value: number | undefined): number | undefined {
  const { target } = metric;
  if (value === undefined || target === undefined) return undefined;
  const good = isGood(metric, value, target.value);
  if (good === undefined) return undefined;
  if (good) return 0;
  return target.value === 0 ? 100 : rounded((100 * Math.abs(value - target.value)) / Math.abs(target.value), 1);
}

function alertOn(metric: Metric, value: number | undefined): MetricState['alert'] {
  const { warn, fail } = metric.thresholds ?? {};
  const isWorse = (limit: number | undefined) =>
    limit !== undefined && value !== undefined && isGood(metric, value, limit) === false;
  if (isWorse(fail)) return 'fail';
  return isWorse(warn) ? 'warn' : 'none';
}

function trendOf(metric: Metric, latest: number | undefined, before: number | undefined): MetricState['trend'] {
  if (latest === undefined || before === undefined) return 'unknown';
  const good = isGood(metric, latest, before);
  if (good === undefined) return 'unknown';
  if (latest === before) return 'flat';
  return good ? 'improving' : 'worsening';
}

/** A value is stale when the next one is two weeks late. */
function dueAfter(day: string, cadence: string): string {
  return addDuration(addDuration(day, cadence), 'P14D');
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
