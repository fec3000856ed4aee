import { type Entity, type Step, stepsOf, type Workspace } from '@journey-as-code/core';

/** The step of a workspace that a comparison found. */
export function stepIn({ journeys }: Workspace, { path }: Entity): Step | undefined {
  const [id = '', place] = path.split(':');
  const journey = journeys.get(id);
  return journey && stepsOf(journey).find((placed) => placed.place === place)?.step;
}
