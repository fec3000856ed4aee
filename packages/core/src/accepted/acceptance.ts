import type { Acceptance } from '../generated/types.js';
import { isWhole } from '../model/whole.js';
import type { Workspace } from '../model/workspace.js';
import type { Settled } from '../settled.js';

/** An entry about the findings of a rule in one place. */
export interface RuleAcceptance extends Acceptance {
  readonly rule: string;
}

/** An entry about one change between two versions. */
export interface ChangeAcceptance extends Acceptance {
  readonly change: string;
  readonly fingerprint: string;
}

type Accepting = Pick<Workspace, 'accepted'>;

/** The entries about rules. One that is not as the schema says accepts nothing: it may lack its last day. */
export function ruleAcceptances(workspace: Accepting): readonly RuleAcceptance[] {
  return wholeEntries(workspace).filter((entry): entry is RuleAcceptance => entry.rule !== undefined);
}

/** The entries about changes. */
export function changeAcceptances(workspace: Accepting): readonly ChangeAcceptance[] {
  return wholeEntries(workspace).filter(
    (entry): entry is ChangeAcceptance => entry.change !== undefined && entry.fingerprint !== undefined,
  );
}

function wholeEntries({ accepted }: Accepting): readonly Acceptance[] {
  return accepted?.accepted.filter(({ origin }) => isWhole(origin)) ?? [];
}

/** Whether the last day on which an entry holds is over. Without a day to judge by, it is not looked at. */
export function isOver({ until }: Pick<Acceptance, 'until'>, asOf: string | undefined): boolean {
  return asOf !== undefined && until < asOf;
}

/** What is said of what an entry accepts. */
export function settledBy({ reason, until }: Acceptance): Settled {
  return { by: 'accepted', reason, until };
}
