import { html } from '../../html.js';
import { amount } from '../amount.js';
import { fewFirst } from '../few-first.js';
import type { Lane } from './lane.js';

/** What is measured in the stage, and what is wanted. */
export const metricsLane: Lane = {
  id: 'metrics',
  cell({ stage }, reader) {
    const { workspace, strings, text } = reader;
    const entries = stage.metrics.flatMap((id) => {
      const metric = workspace.metrics.get(id);
      if (!metric) return [];
      const { name, target } = metric;
      const wanted = target ? strings.target(amount(target.value, metric, reader)) : strings.noTarget;
      return [html`<li class="metric"><span>${text(name)}</span><small>${wanted}</small></li>`];
    });
    return entries.length > 0 ? fewFirst(entries, reader) : undefined;
  },
};
