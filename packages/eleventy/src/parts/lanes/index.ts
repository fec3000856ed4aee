import { backstageLane } from './backstage.js';
import { decisionLane } from './decision.js';
import { delightsLane } from './delights.js';
import { evidenceLane } from './evidence.js';
import { goalsLane } from './goals.js';
import type { Lane } from './lane.js';
import { metricsLane } from './metrics.js';
import { opportunitiesLane } from './opportunities.js';
import { ownerLane } from './owner.js';
import { painPointsLane } from './pain-points.js';
import { stepsLane } from './steps.js';
import { thoughtsLane } from './thoughts.js';
import { touchpointsLane } from './touchpoints.js';

/** The lanes above the emotion curve, from the top. */
export const lanesAbove: readonly Lane[] = [goalsLane, stepsLane, touchpointsLane, thoughtsLane];

/** The lanes below it. */
export const lanesBelow: readonly Lane[] = [
  painPointsLane,
  delightsLane,
  opportunitiesLane,
  decisionLane,
  metricsLane,
  backstageLane,
  ownerLane,
  evidenceLane,
];
