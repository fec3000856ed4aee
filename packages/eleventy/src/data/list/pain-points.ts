import { isOpen, type Journey, type PainPoint, serving, weightOf } from '@journey-as-code/core';
import { itemNames } from './item-names.js';
import { defineList } from './list.js';

interface Entry {
  readonly journey: Journey;
  readonly pain: PainPoint;
}

/** Every pain point, with where it hurts and what is done about it. */
export const painPointList = defineList<Entry, 'pain-points'>({
  name: 'pain-points',
  entries: ({ journeys }) =>
    [...journeys.values()].flatMap((journey) => journey.painPoints.map((pain) => ({ journey, pain }))),
  fields: (workspace) => [
    { key: 'journey', value: ({ journey }) => journey.id },
    { key: 'id', value: ({ pain }) => pain.id },
    { key: 'name', text: ({ pain }) => pain.name },
    { key: 'type', value: ({ pain }) => pain.type },
    { key: 'category', value: ({ pain }) => pain.category },
    { key: 'severity', value: ({ pain }) => pain.severity },
    { key: 'frequency', value: ({ pain }) => pain.frequency },
    { key: 'affectedShare', value: ({ pain }) => pain.affectedShare },
    { key: 'weight', value: ({ pain }) => Math.round(weightOf(pain) * 1000) / 10 },
    { key: 'status', value: ({ pain }) => pain.status },
    { key: 'isOpen', value: ({ pain }) => isOpen(pain) },
    { key: 'at', values: ({ journey, pain }) => pain.at.map((place) => `${journey.id}:${place}`) },
    { key: 'personas', values: ({ pain }) => pain.personas },
    { key: 'firstSeen', value: ({ pain }) => pain.firstSeen },
    { key: 'resolvedOn', value: ({ pain }) => pain.resolvedOn },
    {
      key: 'opportunities',
      values: ({ journey, pain }) => itemNames(serving(workspace, journey.id, pain.id).opportunities),
    },
    { key: 'actions', values: ({ journey, pain }) => itemNames(serving(workspace, journey.id, pain.id).actions) },
  ],
});
