import type { JudgedMetric } from '@journey-as-code/core';
import { type Html, html } from '../html.js';

const size = { width: 132, height: 40, padding: 5 } as const;

/** How many of the latest values are drawn and listed. */
export const valuesShown = 24;

/** The latest values of a metric in time, with the target as a dashed line. The values as a table say the same. */
export function metricLine({ metric, state }: JudgedMetric): Html | undefined {
  const rows = state.rows.slice(-valuesShown);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { width, height, padding } = size;
  const target = metric.target?.value;
  const values = [...rows.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const start = Date.parse(first.date);
  const time = Date.parse(last.date) - start;
  const xOf = (date: string) =>
    px(padding + (time === 0 ? 0.5 : (Date.parse(date) - start) / time) * (width - 2 * padding));
  const yOf = (value: number) =>
    px(height - padding - (span === 0 ? 0.5 : (value - low) / span) * (height - 2 * padding));
  const points = rows.map(({ date, value }) => `${xOf(date)},${yOf(value)}`);
  const dot = html`<circle class="now" cx="${xOf(last.date)}" cy="${yOf(last.value)}" r="3.5"/>`;
  const dashed = target !== undefined && html`<path class="wanted" d="M0,${yOf(target)}H${width}"/>`;
  return html`<svg class="metric-line" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${dashed}${points.length > 1 && html`<path class="line" d="M${points.join('L')}"/>`}${dot}</svg>`;
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
