import { join } from 'node:path';
import {
  buildWorkspace,
  checkWorkspace,
  configName,
  originOf,
  readWorkspace,
  type Workspace,
} from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { UsageError } from '../command.js';
import { rewriteFile } from '../rewrite-file.js';
import type { Place } from '../workspace.js';
import { findingAt } from './finding-at.js';

/** Which finding is accepted where it stands, and why. */
export interface FindingToAccept {
  readonly rule: string;
  /** The place, as reports name it. */
  readonly place: string;
  readonly reason: string;
  readonly until: string | undefined;
}

/** Accepts a finding with `lintIgnore` on what it is about; gives what was done, in a sentence. */
export async function acceptFinding(
  { rule, place, reason, until }: FindingToAccept,
  { folder, prefix }: Place,
  asOf: string | undefined,
): Promise<string> {
  const workspace = buildWorkspace(readWorkspace(readSources(folder)));
  const diagnostics = checkWorkspace(workspace, asOf === undefined ? {} : { asOf });
  const finding = findingAt(rule, place, diagnostics);
  const origin = finding.subject && originOf(workspace, finding.subject);
  if (origin === undefined || origin.document.path === configName) {
    throw new UsageError(
      `${place} takes no lintIgnore.`,
      'Write it into .journey/accepted.yaml, or set the rule in the configuration.',
    );
  }
  const { document, value } = origin;
  const shown = prefix + document.path;
  refuseSecond(rule, value, shown, workspace);
  const { addLintIgnore } = await import('@journey-as-code/core/edit');
  const text = addLintIgnore(document, value, { rule, reason, ...(until !== undefined && { until }) });
  if (text === undefined || !rewriteFile(join(folder, document.path), document.text, text)) {
    throw new UsageError(`${shown} cannot be changed safely, and was left alone.`, 'Write the lintIgnore by hand.');
  }
  return `${rule} at ${place} is accepted${until === undefined ? '' : ` until ${until}`}, with lintIgnore in ${shown}.`;
}

/** One entry for each rule; what holds no longer is renewed by hand, since its reason may hold no longer either. */
function refuseSecond(rule: string, entity: object, shown: string, { ignores }: Workspace): void {
  if (!ignores.some(({ at, entry }) => at.value === entity && entry.rule === rule)) return;
  throw new UsageError(`There is a lintIgnore for ${rule} already, and its last day is over.`, `Renew it in ${shown}.`);
}
