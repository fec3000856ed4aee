import type { Workspace } from '@journey-as-code/core';
import { backstageLane } from './backstage.js';
import { decisionLane } from './decision.js';
import { delightsLane } from './delights.js';
import { evidenceLane } from './evidence.js';
import { goalsLane } from './goals.js';
import type { Lane, LaneId, View } from './lane.js';
import { metricsLane } from './metrics.js';
import { opportunitiesLane } from './opportunities.js';
import { ownerLane } from './owner.js';
import { painPointsLane } from './pain-points.js';
import { stepsLane } from './steps.js';
import { thoughtsLane } from './thoughts.js';
import { touchpointsLane } from './touchpoints.js';

/** Every lane but the curve, which runs over all stages. */
const lanes: ReadonlyMap<LaneId, Lane> = new Map(
  [
    goalsLane,
    stepsLane,
    touchpointsLane,
    thoughtsLane,
    painPointsLane,
    delightsLane,
    opportunitiesLane,
    decisionLane,
    metricsLane,
    backstageLane,
    ownerLane,
    evidenceLane,
  ].map((lane) => [lane.id, lane]),
);

/** From the top, where the site does not say otherwise. */
const usualOrder: readonly LaneId[] = [
  ...(['goals', 'steps', 'touchpoints', 'thoughts', 'emotion'] as const),
  ...(['pain-points', 'delights', 'opportunities', 'decision', 'metrics'] as const),
  ...(['backstage', 'owner', 'evidence'] as const),
];

/** The same on a card of the story: thoughts explain what the customer does, then comes where it happens. */
const cardOrder: readonly LaneId[] = ['goals', 'steps', 'thoughts', 'touchpoints', ...usualOrder.slice(4)];

/** The lanes that a site shows, from the top. Without the curve, all of them stand above it. */
export interface ShownLanes {
  readonly above: readonly Lane[];
  readonly hasCurve: boolean;
  readonly below: readonly Lane[];
  /** Behind the line of visibility. */
  readonly behind: readonly Lane[];
  readonly hidden: readonly Lane[];
}

/** The lanes of a site's maps, or of its stories. */
export function shownLanes({ config }: Workspace, view: View): ShownLanes {
  const asked = [...new Set(config.site?.lanes)];
  const order = asked.length > 0 ? asked : view === 'map' ? usualOrder : cardOrder;
  const curve = order.indexOf('emotion');
  const inFront = (ids: readonly LaneId[]) => lanesOf(ids).filter(({ backstage }) => !backstage);
  return {
    above: inFront(curve === -1 ? order : order.slice(0, curve)),
    hasCurve: curve !== -1,
    below: inFront(curve === -1 ? [] : order.slice(curve)),
    behind: lanesOf(order).filter(({ backstage }) => backstage),
    hidden: [...lanes.values()].filter(({ id }) => !order.includes(id)),
  };
}

function lanesOf(ids: readonly LaneId[]): readonly Lane[] {
  return ids.flatMap((id) => lanes.get(id) ?? []);
}
