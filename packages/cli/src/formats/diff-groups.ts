import { type JudgedChange, journeyOfChange } from '@journey-as-code/core';

/** The changes of one journey, or of what journeys share. */
export interface Group {
  /** Absent for what journeys share. */
  readonly journey: string | undefined;
  readonly changes: readonly JudgedChange[];
}

/** Changes by journey, in their order; what journeys share comes last. */
export function groupsOf(changes: readonly JudgedChange[]): readonly Group[] {
  const groups = new Map<string | undefined, JudgedChange[]>();
  for (const change of changes) {
    const journey = journeyOfChange(change);
    const known = groups.get(journey);
    if (known) known.push(change);
    else groups.set(journey, [change]);
  }
  return [...groups].map(([journey, changes]) => ({ journey, changes }));
}
