import { type Change, journeyOfChange, levels } from '../diff/index.js';
import type { Review } from './review.js';

/** The changes of one journey, or of what journeys share. */
export interface Group {
  /** The journey's id on head, or on base where it is gone; undefined for what journeys share. */
  readonly journey: string | undefined;
  readonly changes: readonly Change[];
}

/** Changes by journey, the worst first, then by id; what journeys share comes last. */
export function groupsOf({ comparison }: Review): readonly Group[] {
  const groups = new Map<string | undefined, Change[]>();
  for (const change of comparison.changes) {
    const journey = journeyOfChange(change);
    const known = groups.get(journey);
    if (known) known.push(change);
    else groups.set(journey, [change]);
  }
  return [...groups]
    .map(([journey, changes]) => ({ journey, changes }))
    .sort(
      (a, b) =>
        Number(a.journey === undefined) - Number(b.journey === undefined) || worstIn(a.changes) - worstIn(b.changes),
    );
}

function worstIn(changes: readonly Change[]): number {
  return Math.min(...changes.map(({ level }) => levels.indexOf(level)));
}
