import { handoffsOf, ownerOf, type PlacedHandoff } from '@journey-as-code/core';
import { defineList } from './list.js';

/** Every handoff: from whom to whom, and whether what the customer said goes along. */
export const handoffList = defineList<PlacedHandoff, 'handoffs'>({
  name: 'handoffs',
  entries: handoffsOf,
  fields: () => [
    { key: 'journey', value: ({ journey }) => journey.id },
    { key: 'place', value: ({ journey, place }) => `${journey.id}:${place}` },
    { key: 'touchpoint', text: ({ touchpoint }) => touchpoint.name },
    { key: 'from', value: ownerOf },
    { key: 'to', value: ({ handoff }) => handoff.to },
    { key: 'mode', value: ({ handoff }) => handoff.mode },
    { key: 'reason', text: ({ handoff }) => handoff.reason },
    { key: 'system', value: ({ handoff }) => handoff.system },
  ],
});
