import { byPosition, type Diagnostic } from './diagnostic.js';
import { findingsOf } from './findings.js';
import type { Workspace } from './model/workspace.js';
import { acceptedName } from './parse/read-document.js';
import { diagnosticOf } from './rule-diagnostics.js';
import { acceptanceExpired } from './rules/acceptance-expired.js';
import { acceptanceUnused } from './rules/acceptance-unused.js';
import type { IdleAcceptances } from './rules/rule.js';
import { settingsOf } from './settings.js';

const rules = [acceptanceExpired, acceptanceUnused];

/** What the rules say of entries about changes, which only a comparison can judge; by the settings of the workspace. */
export function checkAcceptances(
  workspace: Workspace,
  acceptances: IdleAcceptances,
  { asOf, language = 'en' }: { readonly asOf?: string; readonly language?: string } = {},
): readonly Diagnostic[] {
  if (acceptances.expired.length + acceptances.unused.length === 0) return [];
  const settings = settingsOf(rules, workspace.config, [acceptedName]);
  return findingsOf(rules, { workspace, settings, asOf, unusedIgnores: [], acceptances })
    .map(({ rule, finding }) => diagnosticOf(rule, finding, workspace, settings, language))
    .sort(byPosition);
}
