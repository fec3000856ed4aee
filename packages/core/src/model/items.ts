import type { Journey, PainPoint } from '../generated/types.js';
import type { Workspace } from './workspace.js';

const painPoints = new WeakMap<Journey, ReadonlyMap<string, PainPoint>>();

/** The pain point that an item names, `journey#id`; undefined where it names something else, or nothing. */
export function painPointNamed({ journeys }: Workspace, item: string): PainPoint | undefined {
  const [journeyId = '', id = ''] = item.split('#');
  const journey = journeys.get(journeyId);
  if (journey === undefined) return undefined;
  let known = painPoints.get(journey);
  if (known === undefined) {
    known = new Map(journey.painPoints.map((painPoint) => [painPoint.id, painPoint]));
    painPoints.set(journey, known);
  }
  return known.get(id);
}
