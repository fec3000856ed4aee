import { type JudgedMetric, type Verdict, verdicts } from '@journey-as-code/core';
import { html } from '../html.js';
import type { Reader } from '../reader.js';
import { amount } from './amount.js';
import { entryName, entryText, teamName } from './entry-name.js';
import { nothing } from './feeling.js';
import { teamLink } from './links.js';
import type { ListColumn } from './list.js';
import { metricLine } from './metric-line.js';
import { alertTag, trendWords, verdictTag } from './metric-words.js';

/** What readers learn of a metric: where it is, where it should be, and which way it goes. */
export function metricColumns(reader: Reader): readonly ListColumn<JudgedMetric>[] {
  const { strings, text, plain, workspace } = reader;
  const ownerName = ({ metric: { owner } }: JudgedMetric) =>
    owner === undefined ? undefined : teamName(owner, reader);
  const verdictWord = ({ state }: JudgedMetric) => strings.metricVerdicts[state.verdict];
  const sourceOf = ({ metric, state }: JudgedMetric) => {
    const { source } = state.latest ?? {};
    if (source !== undefined) return { id: source, entries: workspace.evidence };
    return metric.system === undefined ? undefined : { id: metric.system, entries: workspace.systems };
  };
  const figure = (
    name: string,
    pick: (one: JudgedMetric) => number | undefined,
    noteOf: (one: JudgedMetric) => string | undefined = () => undefined,
  ): ListColumn<JudgedMetric> => ({
    name,
    isFigure: true,
    cell: (one) => {
      const value = pick(one);
      const note = noteOf(one);
      if (value === undefined) return nothing(reader);
      return html`<span class="keep">${amount(value, one.metric, reader)}</span>${note !== undefined && html`<small class="keep">${note}</small>`}`;
    },
    value: pick,
    rank: pick,
  });
  return [
    {
      name: strings.metric,
      cell: ({ metric }) => text(metric.name),
      value: ({ metric }) => plain(metric.name),
    },
    figure(strings.latest, ({ state }) => state.latest?.value),
    {
      name: strings.measured,
      cell: ({ state }) =>
        state.latest
          ? html`<span class="keep">${state.latest.date}</span>${state.isStale && html` <span class="tag late">${strings.stale}</span>`}`
          : strings.notMeasured,
      value: ({ state }) => state.latest?.date,
    },
    figure(strings.targetColumn, ({ metric }) => metric.target?.value),
    {
      name: strings.byDay,
      cell: ({ metric }) =>
        metric.target?.by === undefined ? nothing(reader) : html`<span class="keep">${metric.target.by}</span>`,
      value: ({ metric }) => metric.target?.by,
    },
    figure(
      strings.baseline,
      ({ metric }) => metric.baseline?.value,
      ({ metric }) => metric.baseline?.date,
    ),
    {
      name: strings.verdict,
      cell: ({ state }) => {
        const { gap, progress } = state;
        const facts = [
          ...(gap === undefined || gap === 0 ? [] : [strings.gapToTarget(gap)]),
          ...(progress === undefined || gap === 0 ? [] : [strings.progressMade(progress)]),
        ];
        return html`${verdictTag(state, reader)}${alertTag(state, reader)}${facts.map((fact) => html`<small>${fact}</small>`)}`;
      },
      value: verdictWord,
      rank: ({ state }) => rankOf(state.verdict),
      filter: { key: 'verdict', of: verdictWord },
    },
    {
      name: strings.trend,
      cell: (one) => {
        const line = metricLine(one);
        if (line === undefined) return nothing(reader);
        return html`<span class="trend ${one.state.trend}">${line}<span>${trendWords(one, reader)}</span></span>`;
      },
      value: (one) => (one.state.trend === 'unknown' ? undefined : strings.trends[one.state.trend]),
      rank: ({ state }) => trendRanks[state.trend],
    },
    {
      name: strings.owner,
      cell: ({ metric: { owner } }) => (owner === undefined ? nothing(reader) : teamLink(owner, reader)),
      value: ownerName,
      filter: { key: 'owner', of: ownerName },
    },
    {
      name: strings.source,
      cell: (one) => {
        const source = sourceOf(one);
        return source ? entryText(source.id, source.entries, reader) : nothing(reader);
      },
      value: (one) => {
        const source = sourceOf(one);
        return source && entryName(source.id, source.entries, reader);
      },
    },
  ];
}

/** What needs attention comes first. */
function rankOf(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}

const trendRanks = { worsening: 0, flat: 1, improving: 2, unknown: undefined } as const;
