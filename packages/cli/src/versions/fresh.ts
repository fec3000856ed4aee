import {
  type CheckOptions,
  checkWorkspace,
  type FreshFindings,
  freshFindings,
  type Workspace,
} from '@journey-as-code/core';
import { readerOf } from './reading.js';
import type { Versions } from './version.js';
import { wholeOf } from './whole.js';

/** What a check finds in a workspace and not in its former self, both judged alike; all of it where there was none. */
export function freshIn(
  head: Workspace,
  base: Workspace | undefined,
  options: Pick<CheckOptions, 'asOf' | 'language'>,
): FreshFindings {
  const findings = (workspace: Workspace) => ({ workspace, diagnostics: checkWorkspace(workspace, options) });
  const now = findings(head);
  if (base === undefined) return { added: now.diagnostics, kept: 0, removed: 0 };
  return freshFindings(findings(base), now, options.language);
}

/** What a check finds on head and not on base. Both are read whole for it, each content once. */
export async function freshBetween(
  { base, head, contents }: Versions,
  options: Pick<CheckOptions, 'asOf' | 'language'>,
): Promise<FreshFindings> {
  const read = readerOf(contents);
  const former = base && (await wholeOf(base, contents, read));
  const { workspace } = await wholeOf(head, contents, read);
  return freshIn(workspace, former?.workspace, options);
}
