import type { JudgedMetric } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import { metricsOf } from '../metric-states.js';
import type { Reader } from '../reader.js';
import { metricLink, nowAndWanted, trendWords, verdictTag } from './metric-words.js';

type Children = ReadonlyMap<string, readonly JudgedMetric[]>;

/** Which metric contributes to which, from those that matter in the end; nothing where none contributes to another. */
export function metricTree(reader: Reader): Html | undefined {
  const { inOrder, byId } = metricsOf(reader.site);
  const children = new Map<string, JudgedMetric[]>();
  for (const one of inOrder) {
    const { parent } = one.metric;
    if (parent === undefined || !byId.has(parent)) continue;
    const list = children.get(parent);
    if (list) list.push(one);
    else children.set(parent, [one]);
  }
  // What contributes to itself by a detour hangs below no root, so that no branch is endless.
  const roots = inOrder.filter(
    ({ metric: { id, parent } }) => children.has(id) && (parent === undefined || !byId.has(parent)),
  );
  if (roots.length === 0) return undefined;
  return html`<p class="note">${reader.strings.metricTreeNote}</p>${branch(roots, children, reader)}`;
}

function branch(metrics: readonly JudgedMetric[], children: Children, reader: Reader): Html {
  return html`<ul class="tree">${metrics.map((one) => {
    const below = children.get(one.metric.id) ?? [];
    const trend = one.state.trend !== 'unknown' && ` · ${trendWords(one, reader)}`;
    return html`<li><p>${metricLink(one.metric.id, reader)} ${verdictTag(one.state, reader)} <small>${nowAndWanted(one, reader)}${trend}</small></p>${below.length > 0 && branch(below, children, reader)}</li>`;
  })}</ul>`;
}
