import type { JudgedMetric } from '@journey-as-code/core';
import { judgedMetrics } from '../../metric-states.js';
import { defineList } from './list.js';

/** Every metric: where it is, where it should be, and which way it goes. */
export const metricList = defineList<JudgedMetric, 'metrics'>({
  name: 'metrics',
  entries: judgedMetrics,
  fields: () => [
    { key: 'id', value: ({ metric }) => metric.id },
    { key: 'name', text: ({ metric }) => metric.name },
    { key: 'type', value: ({ metric }) => metric.type },
    { key: 'unit', value: ({ metric }) => metric.unit },
    { key: 'direction', value: ({ metric }) => metric.direction },
    { key: 'owner', value: ({ metric }) => metric.owner },
    { key: 'parent', value: ({ metric }) => metric.parent },
    { key: 'value', value: ({ state }) => state.latest?.value },
    { key: 'measuredOn', value: ({ state }) => state.latest?.date },
    { key: 'isStale', value: ({ state }) => state.isStale },
    { key: 'target', value: ({ metric }) => metric.target?.value },
    { key: 'targetBy', value: ({ metric }) => metric.target?.by },
    { key: 'baseline', value: ({ metric }) => metric.baseline?.value },
    { key: 'verdict', value: ({ state }) => state.verdict },
    { key: 'trend', value: ({ state }) => state.trend },
  ],
});
