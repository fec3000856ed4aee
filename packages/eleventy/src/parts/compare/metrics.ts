import { type Entity, entitiesOf, type Metric, metricState } from '@journey-as-code/core';
import { type Html, html, type Part } from '../../html.js';
import type { Teller } from '../../teller.js';
import { amount } from '../amount.js';
import { dataTable } from '../data-table.js';
import { nothing } from '../feeling.js';
import { section } from '../section.js';
import type { Compared, ComparedRelease } from './compared.js';
import { renamedWords } from './words.js';

/** The metrics whose value or target is another one, with both, each as it was known on the day of its release. */
export function metricsInBoth(compared: Compared, teller: Teller): Html | undefined {
  const { from, to, matching } = compared;
  const { strings } = teller;
  const heads = entitiesOf(to.workspace).filter(isMetric);
  const pairs = [
    ...heads.map((head) => [oldOf(head, compared), to.workspace.metrics.get(head.id)] as const),
    ...matching.removed.filter(isMetric).map(({ id }) => [from.workspace.metrics.get(id), undefined] as const),
  ];
  const rows = pairs.flatMap(([was, is]) => {
    const [before, after] = [was && valuesOf(was, from, teller), is && valuesOf(is, to, teller)];
    if (before?.value === after?.value && before?.target === after?.target) return [];
    const name = was && is ? renamedWords(was.name, is.name, teller) : teller.text((is ?? was)?.name ?? {});
    const shown = (value: string | undefined): Part => value ?? nothing(teller);
    const fate = !was ? strings.fates.added : !is ? strings.fates.removed : undefined;
    const target =
      before?.target === after?.target
        ? shown(after?.target)
        : html`${shown(before?.target)} <span aria-hidden="true">→</span> ${shown(after?.target)}`;
    const head = html`${name}${fate !== undefined && html` <span class="tag">${fate}</span>`}`;
    return [{ cells: [head, shown(before?.value), shown(after?.value), target] }];
  });
  const columns = [strings.metricCompared, from.version, to.version, strings.metricTarget];
  return section(
    'metrics',
    strings.metricsChanged,
    rows.length > 0 && dataTable(strings.metricsChangedCaption, columns, rows),
    rows.length,
  );
}

const isMetric = ({ kind }: Entity) => kind === 'metric';

function oldOf(head: Entity, { matching, from }: Compared): Metric | undefined {
  const old = [...matching.pairs].find((pair) => pair.head.kind === 'metric' && pair.head.id === head.id)?.base;
  return old && from.workspace.metrics.get(old.id);
}

function valuesOf(metric: Metric, { workspace, date }: ComparedRelease, teller: Teller) {
  const { latest } = metricState(workspace, metric, date);
  return {
    value: latest && amount(latest.value, metric, teller),
    target: metric.target && amount(metric.target.value, metric, teller),
  };
}
