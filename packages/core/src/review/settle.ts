import type { ChangeAcceptance } from '../accepted/acceptance.js';
import { acceptChanges } from '../accepted/changes.js';
import { type Bump, bumps } from '../diff/index.js';
import type { Workspace } from '../model/workspace.js';
import type { Judged, JudgedChange } from './judge.js';

/** A judged comparison of which is known what somebody has answered for. */
export interface Answered extends Judged {
  /** Entries about changes whose last day is over. */
  readonly expired: readonly ChangeAcceptance[];
  /** Entries about changes that hold, and name none of these. */
  readonly unmatched: readonly ChangeAcceptance[];
}

/** By what changes are settled besides what head accepts. */
export interface SettleOptions {
  /** The day to judge by; without it, no acceptance is over. */
  readonly asOf?: string | undefined;
  /** The largest version that changesets of the range declare. */
  readonly declared?: Bump | 'none' | undefined;
}

/**
 * Marks what head accepts, and what a major changeset declares. What is accepted asks for no version; what a rule takes
 * for an error is not put right by declaring it.
 */
export function settle(judged: Judged, head: Workspace, { asOf, declared }: SettleOptions): Answered {
  const { changes: accepted, expired, unmatched } = acceptChanges(judged.changes, head, asOf);
  const isDeclared = ({ level, severity, settled }: JudgedChange) =>
    settled === undefined && declared === 'major' && level === 'breaking' && severity !== 'error';
  const changes = accepted.map((change) =>
    isDeclared(change) ? { ...change, settled: { by: 'changeset' as const } } : change,
  );
  const asking = changes.filter(({ settled }) => settled?.by !== 'accepted');
  const asked = bumps.find((one) => asking.some(({ bump }) => bump === one));
  const { bump: _, ...rest } = judged;
  return { ...rest, changes, ...(asked && { bump: asked }), expired, unmatched };
}
