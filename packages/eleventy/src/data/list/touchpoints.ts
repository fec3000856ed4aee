import {
  levelOf,
  ownerOf,
  type PlacedTouchpoint,
  touchpointFriction,
  touchpointScore,
  touchpointsOf,
} from '@journey-as-code/core';
import { defineList } from './list.js';

/** Every touchpoint, with where it is, who answers and how it feels. */
export const touchpointList = defineList<PlacedTouchpoint, 'touchpoints'>({
  name: 'touchpoints',
  entries: touchpointsOf,
  fields: () => [
    { key: 'journey', value: ({ journey }) => journey.id },
    { key: 'place', value: ({ journey, place }) => `${journey.id}:${place}` },
    { key: 'number', value: ({ number }) => number },
    { key: 'stage', text: ({ stage }) => stage.name },
    { key: 'step', text: ({ step }) => step.name },
    { key: 'name', text: ({ touchpoint }) => touchpoint.name },
    { key: 'type', value: ({ touchpoint }) => touchpoint.type },
    { key: 'channel', value: ({ touchpoint }) => touchpoint.channel },
    { key: 'owner', value: ownerOf },
    { key: 'status', value: ({ touchpoint }) => touchpoint.status },
    { key: 'selfService', value: ({ touchpoint }) => touchpoint.selfService },
    { key: 'score', value: ({ step, touchpoint }) => touchpointScore(step, touchpoint) },
    { key: 'level', value: levelAt },
    { key: 'friction', value: touchpointFriction },
    { key: 'metrics', values: ({ touchpoint }) => touchpoint.metrics },
  ],
});

function levelAt({ step, touchpoint }: PlacedTouchpoint): number | undefined {
  const score = touchpointScore(step, touchpoint);
  return score === undefined ? undefined : levelOf(score);
}
