import type { Journey } from '../generated/types.js';
import type { Workspace } from './workspace.js';

/** A to-be journey and the as-is journey that it improves. */
export interface Counterparts {
  readonly toBe: Journey;
  readonly asIs: Journey;
}

/** Every to-be journey with the as-is journey that it improves. Model reference, As-is and to-be. */
export function improvementsIn({ journeys }: Pick<Workspace, 'journeys'>): readonly Counterparts[] {
  return [...journeys.values()].flatMap((toBe) => {
    const asIs = toBe.improves === undefined ? undefined : journeys.get(toBe.improves);
    return toBe.state === 'to-be' && asIs?.state === 'as-is' ? [{ toBe, asIs }] : [];
  });
}

const known = new WeakMap<Workspace, ReadonlyMap<Journey, readonly Counterparts[]>>();

/** What a journey improves, or what improves it; nothing where it stands alone. Model reference, As-is and to-be. */
export function counterpartsOf(workspace: Workspace, journey: Journey): readonly Counterparts[] {
  let found = known.get(workspace);
  if (found === undefined) {
    found = counterpartsIn(workspace);
    known.set(workspace, found);
  }
  return found.get(journey) ?? [];
}

function counterpartsIn(workspace: Workspace): ReadonlyMap<Journey, readonly Counterparts[]> {
  const found = new Map<Journey, Counterparts[]>();
  for (const pair of improvementsIn(workspace)) {
    for (const journey of [pair.toBe, pair.asIs]) {
      const others = found.get(journey);
      if (others) others.push(pair);
      else found.set(journey, [pair]);
    }
  }
  return found;
}
