import type { JudgedMetric, MetricState, Verdict } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import { metricsOf } from '../metric-states.js';
import type { Reader } from '../reader.js';
import { amount } from './amount.js';

const marks: Readonly<Record<Verdict, readonly [glyph: string, className: string]>> = {
  missed: ['✕', 'late'],
  behind: ['!', 'late'],
  pending: ['○', ''],
  'on-track': ['→', 'strong'],
  met: ['✓', 'strong'],
  untargeted: ['–', ''],
  unknown: ['?', ''],
};

/** A link to where a metric stands in the list; its id alone where the workspace does not know it. */
export function metricLink(id: string, { site, text, href }: Reader): Html {
  const { byId, targets } = metricsOf(site);
  const known = byId.get(id);
  const target = targets.get(id);
  return known && target !== undefined ? html`<a href="${href(target)}">${text(known.metric.name)}</a>` : html`${id}`;
}

/** Whether the target is met or will be, as a mark and a bordered word. */
export function verdictTag({ verdict }: MetricState, { strings }: Reader): Html {
  const [glyph, className] = marks[verdict];
  return html`<span class="tag ${className}"><span aria-hidden="true">${glyph} </span>${strings.metricVerdicts[verdict]}</span>`;
}

/** That a value has passed a threshold, in a word; nothing otherwise. */
export function alertTag({ alert }: MetricState, { strings }: Reader): Html | undefined {
  return alert === 'none' ? undefined : html` <span class="tag late">${strings.alerts[alert]}</span>`;
}

/** Which way it goes: the arrow is that of the value, the word that of whether it is better. */
export function trendWords({ state }: JudgedMetric, { strings }: Reader): string {
  const [before, latest] = state.rows.slice(-2);
  if (state.trend === 'unknown' || before === undefined || latest === undefined) return strings.trends.unknown;
  const arrow = latest.value > before.value ? '↑' : latest.value < before.value ? '↓' : '→';
  return `${arrow} ${strings.trends[state.trend]}`;
}

/** The latest value and what it should be: `42 · target 45`. */
export function nowAndWanted({ metric, state }: JudgedMetric, reader: Reader): string {
  const { strings } = reader;
  const wanted = metric.target ? strings.target(amount(metric.target.value, metric, reader)) : strings.noTarget;
  return state.latest ? `${amount(state.latest.value, metric, reader)} · ${wanted}` : wanted;
}
