import { actionList } from './actions.js';
import { handoffList } from './handoffs.js';
import type { DataList } from './list.js';
import { opportunityList } from './opportunities.js';
import { painPointList } from './pain-points.js';
import { touchpointList } from './touchpoints.js';

/** Every list over all journeys that programs get. */
export const dataLists: readonly DataList[] = [painPointList, touchpointList, opportunityList, actionList, handoffList];
