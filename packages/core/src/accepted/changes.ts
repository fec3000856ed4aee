import type { Change } from '../diff/index.js';
import type { Workspace } from '../model/workspace.js';
import { type ChangeAcceptance, changeAcceptances, isOver, settledBy } from './acceptance.js';

/** Changes, with those that are accepted marked, and the entries about changes that did not accept any. */
export interface AcceptedChanges<C extends Change> {
  readonly changes: readonly C[];
  /** Those whose last day is over. */
  readonly expired: readonly ChangeAcceptance[];
  /** Those that hold, and name no change of this comparison, although such changes are told of. */
  readonly unmatched: readonly ChangeAcceptance[];
}

/** Marks the changes that head accepts: by kind, place and fingerprint, since another value is another decision. */
export function acceptChanges<C extends Change>(
  changes: readonly C[],
  head: Workspace,
  asOf: string | undefined,
): AcceptedChanges<C> {
  const entries = changeAcceptances(head);
  const expired = entries.filter((entry) => isOver(entry, asOf));
  const holding = entries.filter((entry) => !isOver(entry, asOf));
  const names = (entry: ChangeAcceptance, { id, subject, fingerprint }: C) =>
    entry.fingerprint === fingerprint && entry.change === id && entry.at === subject.path;
  return {
    changes: changes.map((change) => {
      const entry = holding.find((one) => names(one, change));
      return entry ? { ...change, settled: settledBy(entry) } : change;
    }),
    expired,
    unmatched: holding.filter((entry) => !isOff(entry.change, head) && !changes.some((change) => names(entry, change))),
  };
}

function isOff(change: string, { config }: Workspace): boolean {
  const setting: unknown = config.lint.rules[change];
  return (typeof setting === 'object' && setting !== null ? Reflect.get(setting, 'severity') : setting) === 'off';
}
