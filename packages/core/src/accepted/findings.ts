import type { Diagnostic } from '../diagnostic.js';
import { straysIn } from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';
import { isOver, type RuleAcceptance, ruleAcceptances, settledBy } from './acceptance.js';
import { placeToday } from './place-today.js';

/** Findings, with those that are accepted marked, and the entries that accepted any. */
export interface AcceptedFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly used: ReadonlySet<RuleAcceptance>;
}

/** Marks the findings of rules that the workspace accepts where they are: to the last day of `until`. */
export function acceptFindings(
  found: readonly Diagnostic[],
  workspace: Workspace,
  asOf: string | undefined,
): AcceptedFindings {
  const used = new Set<RuleAcceptance>();
  const entries = byFinding(found, workspace, asOf);
  if (entries.size === 0) return { diagnostics: found, used };
  const diagnostics = found.map((diagnostic) => {
    const here = entries.get(keyOf(diagnostic.id, placeOf(diagnostic))) ?? [];
    for (const entry of here) used.add(entry);
    const [first] = here;
    return first ? { ...diagnostic, settled: settledBy(first) } : diagnostic;
  });
  return { diagnostics, used };
}

/** The entries that hold, by the rule and by where its finding stands today. */
function byFinding(
  found: readonly Diagnostic[],
  workspace: Workspace,
  asOf: string | undefined,
): ReadonlyMap<string, readonly RuleAcceptance[]> {
  const reported = new Set(found.map((diagnostic) => keyOf(diagnostic.id, placeOf(diagnostic))));
  const isReported = ({ rule, at }: RuleAcceptance) => reported.has(keyOf(rule, at));
  const holding = ruleAcceptances(workspace).filter((entry) => !isOver(entry, asOf));
  const today = holding.every(isReported) ? undefined : placeToday(workspace);
  const entries = new Map<string, RuleAcceptance[]>();
  for (const entry of holding) {
    const place = today && !isReported(entry) ? today(entry.at) : entry.at;
    const key = keyOf(entry.rule, place);
    const before = entries.get(key);
    if (before) before.push(entry);
    else entries.set(key, [entry]);
  }
  return entries;
}

/** How an entry names the place of a finding: what it is about, or its file where that is no one thing. */
export function placeOf({ subject, file }: Pick<Diagnostic, 'subject' | 'file'>): string {
  return subject?.path ?? file;
}

/**
 * The entries that accepted nothing, although their rule ran in their place. Where something cannot be read or names
 * nothing, a rule may have had nothing to judge, so nothing is concluded.
 */
export function unusedAcceptances(
  workspace: Workspace,
  used: ReadonlySet<RuleAcceptance>,
  asOf: string | undefined,
  ranAt: (rule: string, place: string) => boolean,
): readonly RuleAcceptance[] {
  const idle = ruleAcceptances(workspace).filter(
    (entry) => !used.has(entry) && !isOver(entry, asOf) && ranAt(entry.rule, entry.at),
  );
  if (idle.length === 0 || workspace.incomplete.size > 0) return [];
  return straysIn(workspace).unresolved.length === 0 ? idle : [];
}

function keyOf(rule: string, place: string): string {
  return `${rule} ${place}`;
}
