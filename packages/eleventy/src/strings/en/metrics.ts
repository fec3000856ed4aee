import type { MetricState, Verdict } from '@journey-as-code/core';
import type { Words } from '../words.js';
import { count } from './count.js';

/** What stands on the page of metrics, and wherever a metric is judged. */
export const metrics = {
  metric: 'Metric',
  metricsLead: (metrics: number, improving: number, worsening: number) =>
    `${count(metrics, 'metric', 'metrics')}: ${improving} getting better, ${worsening} getting worse.`,
  targetsLead: (met: number, onTrack: number, targets: number) =>
    `Of ${count(targets, 'target', 'targets')}, ${met === 0 ? 'none is' : met === 1 ? '1 is' : `${met} are`} met and ${onTrack === 0 ? 'none' : onTrack} on track.`,
  metricsCaption: 'Metrics, the farthest from their target first',
  measured: 'Measured',
  targetColumn: 'Target',
  byDay: 'By',
  byThen: (day: string) => `by ${day}`,
  baseline: 'Baseline',
  verdict: 'Verdict',
  trend: 'Trend',
  metricVerdicts: {
    unknown: 'unknown',
    untargeted: 'no target',
    met: 'met',
    missed: 'missed',
    'on-track': 'on track',
    behind: 'behind',
    pending: 'not met yet',
  } satisfies Words<Verdict>,
  gapToTarget: (share: number) => `${share}% from the target`,
  progressMade: (share: number) => `${share}% of the way`,
  alerts: { warn: 'needs attention', fail: 'failure' } satisfies Words<Exclude<MetricState['alert'], 'none'>>,
  trends: {
    improving: 'getting better',
    worsening: 'getting worse',
    flat: 'unchanged',
    unknown: 'unknown',
  } satisfies Words<MetricState['trend']>,
  stale: 'out of date',
  metricTree: 'What contributes to what',
  metricTreeNote: 'A metric stands below the one that it contributes to.',
  metricsInFull: 'Values',
  valuesCaption: (metric: string) => `${metric}: values, the newest first`,
  valueCount: (number: number) => count(number, 'value', 'values'),
  latestOf: (shown: number, all: number) => `The latest ${shown} of ${all} values.`,
  benchmark: 'Others',
  computedIn: 'Computed in',
  warnFrom: 'Needs attention from',
  failFrom: 'Failure from',
};
