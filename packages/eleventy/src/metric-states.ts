import { farthestFirst, type JudgedMetric, metricState, type Workspace } from '@journey-as-code/core';
import { leaves } from './parts/leaves.js';
import type { Site } from './site-index.js';

/** How many metrics stand on one page, each with its values. */
export const metricsOnPage = 40;

interface Metrics {
  /** The farthest from their target first. */
  readonly inOrder: readonly JudgedMetric[];
  readonly byId: ReadonlyMap<string, JudgedMetric>;
  /** Where each stands below the language. */
  readonly targets: ReadonlyMap<string, string>;
}

const known = new WeakMap<Site, Metrics>();

/** Every metric with how it does overall on a day, in the order of the workspace. */
export function judgedMetrics(workspace: Workspace, asOf: string | undefined): readonly JudgedMetric[] {
  return [...workspace.metrics.values()].map((metric) => ({ metric, state: metricState(workspace, metric, asOf) }));
}

/** Every metric with how it does overall, worked out once for a site. */
export function metricsOf(site: Site): Metrics {
  const before = known.get(site);
  if (before) return before;
  const { workspace, options } = site;
  const inOrder = farthestFirst(judgedMetrics(workspace, options.asOf));
  const found = {
    inOrder,
    byId: new Map(inOrder.map((one) => [one.metric.id, one])),
    targets: new Map(
      leaves('metrics/', inOrder, metricsOnPage).flatMap(([path, { entries }]) =>
        entries.map(({ metric }) => [metric.id, `${path}#${metric.id}`] as const),
      ),
    ),
  };
  known.set(site, found);
  return found;
}
