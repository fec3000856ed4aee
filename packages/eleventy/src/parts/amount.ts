import { type Metric, unitOf } from '@journey-as-code/core';
import type { Teller } from '../teller.js';

/** A value of a metric with its unit, as readers of the language write it. */
export function amount(value: number, metric: Metric | undefined, { language, strings }: Teller): string {
  const unit = metric && unitOf(metric);
  const number = formatFor(language).format(value);
  if (unit === undefined || unit === 'count' || unit === 'score') return number.replace(/^-/, '−');
  return strings.withUnit(number.replace(/^-/, '−'), unit);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs a thousand times what using it does. */
function formatFor(language: string): Intl.NumberFormat {
  const known = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  formats.set(language, known);
  return known;
}

const names = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', m: 'minute', S: 'second' } as const;

/** A duration such as `PT15H` in words: `15 hours`. */
export function durationWords(duration: string, { strings }: Teller): string {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const parts = [...date.matchAll(/(\d+)([YMWD])/g), ...time.replace('M', 'm').matchAll(/(\d+)([HmS])/g)];
  return parts
    .map(([, count = '', letter = '']) => {
      const name = Object.entries(names).find(([key]) => key === letter)?.[1];
      return name === undefined ? '' : strings.durations[name](Number(count));
    })
    .join(' ');
}
