import type { Journey } from '../generated/types.js';
import { stepsOf, touchpointsOf } from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';
import { mean } from './mean.js';
import { isOpen, painsAt } from './pain.js';
import { rounded } from './rounded.js';
import { stepScore } from './scores.js';
import { serving } from './serving.js';

/** How much of what a map should contain is there, in percent; a part without anything to count is none. */
export interface Completeness {
  readonly stages: number | undefined;
  readonly touchpoints: number | undefined;
  readonly departments: number | undefined;
  readonly painsAndOpportunities: number | undefined;
  readonly behaviourAndEmotion: number | undefined;
  readonly total: number | undefined;
}

/** How complete the map of a journey is, part by part. Model reference, Completeness. */
export function completeness(workspace: Workspace, journey: Journey): Completeness {
  const steps = stepsOf(journey);
  const low = steps.filter(({ step }) => (stepScore(step) ?? 0) <= -1);
  const pains = journey.painPoints.filter((pain) => isOpen(pain) && pain.severity !== 'low');
  const isServed = (id: string) => {
    const { opportunities, actions } = serving(workspace, journey.id, id);
    return opportunities.length + actions.length > 0;
  };

  const parts = {
    stages: share(journey.stages.map(({ goals, steps }) => goals.length > 0 && steps.length > 0)),
    touchpoints: share(steps.map(({ step }) => step.touchpoints.length > 0)),
    departments: share(touchpointsOf(journey).map(({ touchpoint }) => touchpoint.owner !== undefined)),
    painsAndOpportunities: share([
      ...low.map(({ place }) => painsAt(journey, place).length > 0),
      ...pains.map(({ id }) => isServed(id)),
    ]),
    behaviourAndEmotion: share(steps.map(({ step }) => step.doing.length > 0 && stepScore(step) !== undefined)),
  };
  return {
    stages: published(parts.stages),
    touchpoints: published(parts.touchpoints),
    departments: published(parts.departments),
    painsAndOpportunities: published(parts.painsAndOpportunities),
    behaviourAndEmotion: published(parts.behaviourAndEmotion),
    total: published(mean(Object.values(parts))),
  };
}

function share(facts: readonly boolean[]): number | undefined {
  return facts.length === 0 ? undefined : (100 * facts.filter(Boolean).length) / facts.length;
}

function published(percentage: number | undefined): number | undefined {
  return percentage === undefined ? undefined : rounded(percentage, 1);
}
