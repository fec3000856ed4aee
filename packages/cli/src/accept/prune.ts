import {
  acceptedName,
  buildWorkspace,
  checkWorkspace,
  type Diagnostic,
  isOver,
  rangeOf,
  readWorkspace,
  type Workspace,
} from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { type Io, UsageError } from '../command.js';
import type { Place } from '../workspace.js';
import { editAcceptedFile } from './file.js';
import { releasedAcceptances } from './released.js';

type Acceptance = NonNullable<Workspace['accepted']>['accepted'][number];

/** Removes the entries whose last day is over, and those that have nothing to accept any more; gives what was done. */
export async function pruneAcceptances(
  place: Place,
  { asOf, dir }: { readonly asOf: string | undefined; readonly dir: string | undefined },
  io: Io,
): Promise<readonly string[]> {
  const workspace = buildWorkspace(readWorkspace(readSources(place.folder)));
  refuseFaulty(workspace, place);
  const entries = workspace.accepted?.accepted ?? [];
  const diagnostics = checkWorkspace(workspace, asOf === undefined ? {} : { asOf });
  const released = entries.some(({ change }) => change !== undefined)
    ? await releasedAcceptances(dir, asOf, io)
    : new Set<string>();
  const why = (entry: Acceptance) => {
    if (isOver(entry, asOf)) return 'its last day is over';
    if (isUnused(entry, diagnostics)) return 'it accepts nothing';
    return entry.fingerprint !== undefined && released.has(entry.fingerprint) ? 'its change is released' : undefined;
  };
  const gone = entries.flatMap((entry, index) => {
    const reason = why(entry);
    return reason === undefined ? [] : [{ entry, index, reason }];
  });
  if (gone.length === 0) return ['Every entry is needed.'];
  const positions = new Set(gone.map(({ index }) => index));
  const file = await editAcceptedFile(place, { removes: (index) => positions.has(index) });
  return gone.map(({ entry: { change, rule, at }, reason }) => `${change ?? rule} at ${at} left ${file}: ${reason}.`);
}

/** Of what cannot be read whole, nobody knows whether it is needed. */
function refuseFaulty({ documents }: Workspace, { prefix }: Place): void {
  if (!documents.some(({ path, problems }) => path === acceptedName && problems.length > 0)) return;
  throw new UsageError(`There is a fault in ${prefix}${acceptedName}.`, 'journey check says how to put it right.');
}

function isUnused({ origin }: Acceptance, diagnostics: readonly Diagnostic[]): boolean {
  const { startLine, startColumn } = rangeOf(origin, 'rule');
  return diagnostics.some(
    ({ id, range }) => id === 'acceptance-unused' && range.startLine === startLine && range.startColumn === startColumn,
  );
}
