import { accept, unusedIgnores } from './accept.js';
import { isOver, ruleAcceptances } from './accepted/acceptance.js';
import { acceptFindings, unusedAcceptances } from './accepted/findings.js';
import { byPosition, type Diagnostic } from './diagnostic.js';
import { findingsOf, isJudged } from './findings.js';
import { buildWorkspace } from './model/build.js';
import type { Workspace } from './model/workspace.js';
import type { SourceFile } from './parse/parsed-file.js';
import { problemDiagnostics } from './parse/problem-diagnostics.js';
import { readWorkspace } from './read-workspace.js';
import { diagnosticOf } from './rule-diagnostics.js';
import { rules as allRules } from './rules/index.js';
import type { Parameters, Rule, RuleContext } from './rules/rule.js';
import { settingsOf } from './settings.js';

/** How a check is made. */
export interface CheckOptions {
  /** The day to judge by, `YYYY-MM-DD`; without it, rules that need one do not run. */
  readonly asOf?: string;
  /** Language of the messages; English where we do not speak it. */
  readonly language?: string;
  /** The rules that run; all of them by default. */
  readonly rules?: readonly Rule[];
}

/** A workspace, and everything found wrong in it, in file order. */
export interface Checked {
  readonly workspace: Workspace;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks all files of a workspace. What a file holds is reported, never thrown. */
export function check(sources: readonly SourceFile[], options: CheckOptions = {}): Checked {
  const workspace = buildWorkspace(readWorkspace(sources));
  return { workspace, diagnostics: checkWorkspace(workspace, options) };
}

/** Everything found wrong in a workspace that was read, in file order. */
export function checkWorkspace(
  workspace: Workspace,
  { asOf, language = 'en', rules = allRules }: CheckOptions = {},
): readonly Diagnostic[] {
  const files = [...workspace.documents, ...workspace.measurementFiles.map(({ document }) => document)];
  const settings = settingsOf(
    rules,
    workspace.config,
    files.map(({ path }) => path),
  );
  const runs = (id: string) =>
    rules.find((one) => one.id === id && !one.needsIgnores && (asOf !== undefined || !one.needsAsOf));
  const run = (chosen: readonly Rule[], idle: Idle) => {
    const { kept, used } = accept(findingsOf(chosen, { workspace, settings, asOf, ...idle }), workspace, asOf);
    const found = kept.map(({ rule, finding }) => diagnosticOf(rule, finding, workspace, settings, language));
    return { ignores: used, ...acceptFindings(found, workspace, asOf) };
  };
  const first = run(
    rules.filter(({ needsIgnores }) => !needsIgnores),
    { unusedIgnores: [], acceptances: { expired: [], unused: [] } },
  );
  const last = run(
    rules.filter(({ needsIgnores }) => needsIgnores),
    {
      unusedIgnores: unusedIgnores(workspace, first.ignores, asOf, (id, at) => {
        const rule = runs(id);
        return rule !== undefined && isJudged(rule, at) && settings.of(at.document.path).get(id)?.severity !== 'off';
      }),
      acceptances: {
        expired: ruleAcceptances(workspace).filter((entry) => isOver(entry, asOf)),
        unused: unusedAcceptances(workspace, first.used, asOf, (id, place) => {
          const rule = runs(id);
          const isOn = settings.tables.every((table) => table.get(id)?.severity !== 'off');
          return rule !== undefined && isOn && (rule.archivedToo === true || !isArchived(place, workspace));
        }),
      },
    },
  );
  return [
    ...files.flatMap((document) => problemDiagnostics(document, workspace.config, language)),
    ...first.diagnostics,
    ...last.diagnostics,
  ].sort(byPosition);
}

/** What is accepted and need not be. */
type Idle = Pick<RuleContext<Parameters>, 'unusedIgnores' | 'acceptances'>;

function isArchived(place: string, { journeys }: Workspace): boolean {
  const [journey = ''] = place.split(/[:#]/, 1);
  return journeys.get(journey)?.status === 'archived';
}
