import { buildWorkspace, checkWorkspace, type Diagnostic, placeOf, readWorkspace } from '@journey-as-code/core';
import type { AcceptanceEntry } from '@journey-as-code/core/edit';
import { readSources } from '@journey-as-code/core/node';
import type { Place } from '../workspace.js';
import { editAcceptedFile } from './file.js';

/** Why, and until when, everything is accepted. */
export interface AllToAccept {
  readonly reason: string;
  readonly until: string;
}

/** Accepts what a check finds today, so that only what is new fails a run; gives what was done, in a sentence. */
export async function acceptAll(
  { reason, until }: AllToAccept,
  place: Place,
  asOf: string | undefined,
): Promise<string> {
  const workspace = buildWorkspace(readWorkspace(readSources(place.folder)));
  const found = checkWorkspace(workspace, asOf === undefined ? {} : { asOf }).filter(isAcceptable);
  if (found.length === 0) return 'There is no finding that could be accepted.';
  const entries = new Map<string, AcceptanceEntry>();
  for (const finding of found) {
    const at = placeOf(finding);
    entries.set(JSON.stringify([finding.id, at]), { rule: finding.id, at, reason, until });
  }
  const file = await editAcceptedFile(place, { add: [...entries.values()] });
  const count = found.length === 1 ? '1 finding is' : `${found.length} findings are`;
  return `${count} accepted until ${until}, in ${file}.`;
}

/** Findings of rules, but for those about acceptances themselves. */
function isAcceptable({ id, settled }: Diagnostic): boolean {
  return settled === undefined && !id.includes('/') && !id.startsWith('acceptance-');
}
