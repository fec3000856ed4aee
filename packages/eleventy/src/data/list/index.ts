import { actionList } from './actions.js';
import { handoffList } from './handoffs.js';
import { metricList } from './metrics.js';
import { opportunityList } from './opportunities.js';
import { painPointList } from './pain-points.js';
import { touchpointList } from './touchpoints.js';

/** Every list over all journeys that programs get. */
export const dataLists = [painPointList, touchpointList, opportunityList, actionList, handoffList, metricList] as const;
