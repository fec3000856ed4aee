import type { JudgedMetric, Measurement, Metric } from '@journey-as-code/core';
import { type Html, html, join, type Part } from '../html.js';
import type { Reader } from '../reader.js';
import { amount } from './amount.js';
import { entryText } from './entry-name.js';
import { factList } from './facts.js';
import { nothing } from './feeling.js';
import { valuesShown } from './metric-line.js';
import { outsideLinks } from './outside-links.js';
import { prose } from './prose.js';

/** Each metric with how it is computed and what was measured; those of which nothing more is known are left out. */
export function metricValues(metrics: readonly JudgedMetric[], reader: Reader): readonly Html[] | undefined {
  const entries = metrics.flatMap((one) => metricInFull(one, reader) ?? []);
  return entries.length > 0 ? entries : undefined;
}

function metricInFull({ metric, state }: JudgedMetric, reader: Reader): Html | undefined {
  const { strings, text } = reader;
  const { rows } = state;
  const parts = [
    prose(metric.description, reader),
    metricFacts(metric, reader),
    rows.length > 0 && valueTable(metric, rows, reader),
  ];
  if (parts.every((part) => part === undefined || part === false)) return undefined;
  return html`<details class="more"><summary>${text(metric.name)}${rows.length > 0 && html` <small>${strings.valueCount(rows.length)}</small>`}</summary>${parts}</details>
`;
}

function metricFacts(metric: Metric, reader: Reader): Html | undefined {
  const { strings, workspace } = reader;
  const { benchmark, thresholds, system, links } = metric;
  const limit = (value: number | undefined): Part => value !== undefined && amount(value, metric, reader);
  const from = benchmark && [
    ...(benchmark.date === undefined ? [] : [benchmark.date]),
    ...(benchmark.source === undefined ? [] : [entryText(benchmark.source, workspace.evidence, reader)]),
  ];
  return factList(
    [
      [
        strings.benchmark,
        benchmark &&
          html`${amount(benchmark.value, metric, reader)}${from && from.length > 0 && html`<small>${join(from, ' · ')}</small>`}`,
      ],
      [strings.warnFrom, limit(thresholds?.warn)],
      [strings.failFrom, limit(thresholds?.fail)],
      [strings.computedIn, system !== undefined && entryText(system, workspace.systems, reader)],
      [strings.links, outsideLinks(links, reader)],
    ],
    'facts spread',
  );
}

function valueTable(metric: Metric, rows: readonly Measurement[], reader: Reader): Html {
  const { strings, plain, workspace } = reader;
  const shown = rows.slice(-valuesShown).toReversed();
  const hasSample = shown.some(({ sample }) => sample !== undefined);
  const hasSource = shown.some(({ source }) => source !== undefined);
  const body = shown.map(({ date, value, sample, source }) => {
    const name = source === undefined ? nothing(reader) : entryText(source, workspace.evidence, reader);
    return html`<tr><th scope="row">${date}</th><td>${amount(value, metric, reader)}</td>${hasSample && html`<td>${sample ?? nothing(reader)}</td>`}${hasSource && html`<td>${name}</td>`}</tr>`;
  });
  return html`${rows.length > shown.length && html`<p class="note">${strings.latestOf(shown.length, rows.length)}</p>`}<table class="plain-table"><caption class="vh">${strings.valuesCaption(plain(metric.name))}</caption><thead><tr><th scope="col">${strings.measured}</th><th scope="col">${strings.value}</th>${hasSample && html`<th scope="col">${strings.sampleSize}</th>`}${hasSource && html`<th scope="col">${strings.source}</th>`}</tr></thead><tbody>${body}</tbody></table>`;
}
