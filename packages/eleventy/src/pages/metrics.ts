import type { JudgedMetric } from '@journey-as-code/core';
import { html } from '../html.js';
import { metricsOf, metricsOnPage } from '../metric-states.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { downloadLink, listFile, listTable } from '../parts/list.js';
import { metricColumns } from '../parts/metric-list.js';
import { metricTree } from '../parts/metric-tree.js';
import { metricValues } from '../parts/metric-values.js';
import { section } from '../parts/section.js';
import type { Reader } from '../reader.js';
import { definePage } from './page.js';

const file = 'metrics/metrics.csv';

/** Whether it gets better: every metric with its target, its verdict and its trend. */
export const metricsPage = definePage<Leaf<JudgedMetric>>({
  id: 'metrics',
  section: 'metrics',
  isMain: true,
  *paths(site) {
    if (site.lists.has('metrics')) yield* leaves('metrics/', metricsOf(site).inOrder, metricsOnPage);
  },
  *files(site) {
    if (site.lists.has('metrics')) yield [file, (reader) => listFile(metricColumns(reader), metricsOf(site).inOrder)];
  },
  title: (_, { strings }) => strings.metrics,
  description: (_, reader) => leadOf(reader),
  body(leaf, reader) {
    const { strings } = reader;
    return html`<h1>${strings.metrics}</h1><p class="lead">${leadOf(reader)}</p>
${listTable(strings.metricsCaption, metricColumns(reader), leaf.entries, { id: ({ metric }) => metric.id, isWhole: leaf.count === 1 })}
${leafLinks(leaf, reader)}${downloadLink(file, reader)}
${leaf.number === 1 && section('tree', strings.metricTree, metricTree(reader))}${section('values', strings.metricsInFull, metricValues(leaf.entries, reader))}`;
  },
});

function leadOf({ site, strings }: Reader): string {
  const { inOrder } = metricsOf(site);
  const going = (trend: JudgedMetric['state']['trend']) => inOrder.filter(({ state }) => state.trend === trend).length;
  const judged = (verdict: JudgedMetric['state']['verdict']) =>
    inOrder.filter(({ state }) => state.verdict === verdict).length;
  const targets = inOrder.filter(({ metric }) => metric.target !== undefined).length;
  const lead = strings.metricsLead(inOrder.length, going('improving'), going('worsening'));
  return targets === 0
    ? lead
    : `${lead}${strings.space}${strings.targetsLead(judged('met'), judged('on-track'), targets)}`;
}
