import type { Metric } from '../generated/types.js';

/** What a type of metric implies where the metric does not say it itself. Model reference, Metric. */
interface MetricType {
  readonly unit?: string;
  readonly direction?: 'up' | 'down';
}

const shareUp: MetricType = { unit: '%', direction: 'up' };
const shareDown: MetricType = { unit: '%', direction: 'down' };

const types: Readonly<Record<Metric['type'], MetricType>> = {
  nps: { unit: 'score', direction: 'up' },
  csat: shareUp,
  'retention-rate': shareUp,
  'conversion-rate': shareUp,
  'repurchase-rate': shareUp,
  'referral-rate': shareUp,
  'self-service-rate': shareUp,
  'feedback-rate': shareUp,
  'market-share': shareUp,
  'brand-awareness': shareUp,
  'churn-rate': shareDown,
  'abandonment-rate': shareDown,
  'return-rate': shareDown,
  'repeat-contact-rate': shareDown,
  'response-time': { unit: 'min', direction: 'down' },
  'resolution-time': { unit: 'h', direction: 'down' },
  'contact-volume': { unit: 'count', direction: 'down' },
  workload: { direction: 'down' },
  cost: { direction: 'down' },
  revenue: { direction: 'up' },
  'order-value': { direction: 'up' },
  engagement: { direction: 'up' },
  loyalty: { direction: 'up' },
  'brand-reputation': { direction: 'up' },
  ces: { unit: 'score' },
  custom: {},
};

/** The unit of a metric's values: its own, else its type's. */
export function unitOf({ unit, type }: Pick<Metric, 'unit' | 'type'>): string | undefined {
  return unit ?? types[type].unit;
}

/** Which way is better: as the metric says, else as its type does. */
export function directionOf({ direction, type }: Pick<Metric, 'direction' | 'type'>): 'up' | 'down' | undefined {
  return direction ?? types[type].direction;
}

/** Whether a value is at least as good as a limit; undefined where nobody says which way is better. */
export function isGood(metric: Pick<Metric, 'direction' | 'type'>, value: number, limit: number): boolean | undefined {
  const direction = directionOf(metric);
  if (direction === undefined) return undefined;
  return direction === 'up' ? value >= limit : value <= limit;
}
