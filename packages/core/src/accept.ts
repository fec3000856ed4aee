import type { LintIgnore } from './generated/types.js';
import { catalogueOf, isCatalogueEntry } from './model/catalogue.js';
import { straysIn } from './model/walk.js';
import type { PlacedIgnore, Workspace } from './model/workspace.js';
import { type Origin, rootOf } from './parse/origin.js';
import type { Finding, Rule } from './rules/rule.js';

/** A finding, and the rule that made it. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** What is left of some findings, and the `lintIgnore` entries that took the others. */
export interface Accepted {
  readonly kept: readonly RuleFinding[];
  readonly used: ReadonlySet<LintIgnore>;
}

/**
 * Takes out what `lintIgnore` accepts: a rule's findings on an entity and inside it, to the last day of `until`. Without
 * a day to judge by, `until` is not looked at.
 */
export function accept(
  found: readonly RuleFinding[],
  { ignores }: Pick<Workspace, 'ignores'>,
  asOf: string | undefined,
): Accepted {
  const used = new Set<LintIgnore>();
  const entries = new Map<object, LintIgnore[]>();
  for (const { at, entry } of ignores) {
    if (isExpired(entry, asOf)) continue;
    const here = entries.get(at.value);
    if (here) here.push(entry);
    else entries.set(at.value, [entry]);
  }
  if (entries.size === 0) return { kept: found, used };
  const kept = found.filter(({ rule, finding }) => {
    let accepted = false;
    for (let at: Origin | undefined = finding.at; at !== undefined; at = at.parent) {
      for (const entry of entries.get(at.value) ?? []) {
        if (entry.rule !== rule.id) continue;
        used.add(entry);
        accepted = true;
      }
    }
    return !accepted;
  });
  return { kept, used };
}

/**
 * The entries that accepted nothing, although their rule ran where they stand. Where something cannot be read or names
 * nothing, a rule may have had nothing to judge, so nothing is concluded.
 */
export function unusedIgnores(
  workspace: Workspace,
  used: ReadonlySet<LintIgnore>,
  asOf: string | undefined,
  ranOn: (rule: string, at: Origin) => boolean,
): readonly PlacedIgnore[] {
  const { ignores, incomplete } = workspace;
  const idle = ignores.filter(
    ({ at, entry }) => !used.has(entry) && !isExpired(entry, asOf) && ranOn(entry.rule, at) && standsIn(workspace, at),
  );
  if (idle.length === 0 || incomplete.size > 0) return [];
  return straysIn(workspace).unresolved.length === 0 ? idle : [];
}

/** Whether the last day on which an entry holds is over. */
export function isExpired({ until }: LintIgnore, asOf: string | undefined): boolean {
  return asOf !== undefined && until !== undefined && until < asOf;
}

/** Whether an object belongs to the workspace that rules see; the second with an id that is taken does not. */
function standsIn(workspace: Workspace, at: Origin): boolean {
  const root = rootOf(at);
  if (root.kind === 'strategy') return workspace.strategy?.origin.value === root.value;
  let entry = at;
  while (entry.parent && entry.parent !== root) entry = entry.parent;
  const entryOrRoot = root.kind.endsWith('-list') ? entry : root;
  const id: unknown = Reflect.get(entryOrRoot.value, 'id');
  const shelf = shelfOf(workspace, entryOrRoot.kind);
  return typeof id === 'string' && shelf?.get(id)?.origin.value === entryOrRoot.value;
}

function shelfOf(workspace: Workspace, kind: string): ReadonlyMap<string, { readonly origin: Origin }> | undefined {
  if (kind === 'journey') return workspace.journeys;
  if (kind === 'term') return workspace.terms;
  return isCatalogueEntry(kind) ? workspace[catalogueOf[kind]] : undefined;
}
