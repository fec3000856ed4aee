import { directionOf, type PlacedTouchpoint, type Promised, promisesAt } from '@journey-as-code/core';
import { outsideLink } from '../../href.js';
import { type Html, html, type Part } from '../../html.js';
import type { Reader } from '../../reader.js';
import { amount } from '../amount.js';
import { dataTable } from '../data-table.js';
import { factList } from '../facts.js';
import { nothing } from '../feeling.js';
import { textList } from '../text-list.js';

/** What is promised at a touchpoint, and whether the latest value keeps it. */
export function promiseTable(placed: PlacedTouchpoint, reader: Reader): Html | undefined {
  const { strings, workspace, site } = reader;
  const promises = promisesAt(workspace, placed, site.options.asOf);
  if (promises.length === 0) return undefined;
  return dataTable(
    strings.promisesCaption,
    [strings.promise, strings.limit, strings.latest, strings.kept],
    promises.map((one) => ({ cells: cellsOf(one, reader) })),
  );
}

function cellsOf({ sla, metric, latest, verdict }: Promised, reader: Reader): readonly Part[] {
  const { strings, text } = reader;
  const value =
    latest &&
    html`${amount(latest.value, metric, reader)}<small>${[strings.measuredOn(latest.date), ...(latest.sample === undefined ? [] : [strings.sample(latest.sample)])].join(' · ')}</small>`;
  return [
    metric ? text(metric.name) : sla.metric,
    limitWords(sla.limit, metric, reader),
    value ?? strings.notMeasured,
    verdict === 'unknown'
      ? nothing(reader)
      : html`<span class="tag ${verdict === 'kept' ? 'strong' : 'late'}">${strings.verdicts[verdict]}</span>`,
  ];
}

/** A promised level: `≤ 15 min`. */
export function limitWords(limit: number, metric: Promised['metric'], reader: Reader): string {
  const direction = metric && directionOf(metric);
  const sign = direction === 'up' ? '≥\u00a0' : direction === 'down' ? '≤\u00a0' : '';
  return `${sign}${amount(limit, metric, reader)}`;
}

/** What good service is at a touchpoint, besides what is promised. */
export function standardFacts({ touchpoint: { standard } }: PlacedTouchpoint, reader: Reader): Html | undefined {
  if (standard === undefined) return undefined;
  const { strings, text } = reader;
  const { guide, brand, training } = standard;
  return factList(
    [
      [strings.serviceGuide, guide !== undefined && outsideLink(guide)],
      [strings.brand, brand && text(brand)],
      [strings.training, textList(training, reader)],
    ],
    'facts spread',
  );
}
