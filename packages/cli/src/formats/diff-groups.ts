import type { JudgedChange } from '@journey-as-code/core';

/** The changes of one journey, or of what journeys share. */
export interface Group {
  /** Absent for what journeys share. */
  readonly journey: string | undefined;
  readonly changes: readonly JudgedChange[];
}

const inJourneys: readonly JudgedChange['subject']['kind'][] = [
  'journey',
  'pain-point',
  'delight',
  'opportunity',
  'action',
  'action-step',
  'rule',
];

/** Changes by journey, in their order; what journeys share comes last. */
export function groupsOf(changes: readonly JudgedChange[]): readonly Group[] {
  const groups = new Map<string | undefined, JudgedChange[]>();
  for (const change of changes) {
    const journey = journeyOf(change);
    const known = groups.get(journey);
    if (known) known.push(change);
    else groups.set(journey, [change]);
  }
  return [...groups].map(([journey, changes]) => ({ journey, changes }));
}

/** Only what stands in a journey has a place in one; of the rest, some kinds stand in journeys alone. */
function journeyOf({ subject: { kind, path } }: JudgedChange): string | undefined {
  return path.includes(':') || inJourneys.includes(kind) ? path.split(/[:#]/, 1)[0] : undefined;
}
