import { type Change, nearest } from '@journey-as-code/core';
import { type Io, UsageError } from '../command.js';
import { tagFor } from '../language.js';
import { compareVersions } from '../versions/compare.js';
import { versionsInRange } from '../versions/range.js';
import type { Place } from '../workspace.js';
import { editAcceptedFile } from './file.js';

/** Which change is accepted, and why. */
export interface ChangeToAccept {
  /** Its fingerprint, or the beginning of it. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly until: string;
  readonly range: string | undefined;
  readonly dir: string | undefined;
}

/** Accepts one change of a range; gives what was done, in a sentence. */
export async function acceptChange(asked: ChangeToAccept, place: Place, io: Io): Promise<string> {
  const { fingerprint, reason, until } = asked;
  const { id, subject, fingerprint: whole } = only(await changesIn(asked, io), fingerprint);
  const entry = { change: id, at: subject.path, fingerprint: whole, reason, until };
  const file = await editAcceptedFile(place, { add: [entry] });
  return `${id} at ${subject.path} is accepted until ${until}, in ${file}.`;
}

async function changesIn({ range, dir }: ChangeToAccept, io: Io): Promise<readonly Change[]> {
  const versions = await versionsInRange(range, { dir, baseDir: undefined }, io);
  try {
    const { base, head, contents } = versions;
    if (base === undefined) {
      throw new UsageError(
        'The journeys are new: there is no change that could be accepted.',
        'journey check judges them.',
      );
    }
    const { comparison } = await compareVersions(base, head, contents, (workspace) => tagFor(undefined, workspace));
    if (comparison.changes.length > 0) return comparison.changes;
    throw new UsageError(
      `Nothing changed in ${versions.range}: there is no change that could be accepted.`,
      'Name the range in which it is: --range origin/main...HEAD',
    );
  } finally {
    await versions.close();
  }
}

/** The one change whose fingerprint begins so. Throws a UsageError where there is none, or several. */
function only(changes: readonly Change[], fingerprint: string): Change {
  const found = changes.filter((change) => change.fingerprint.startsWith(fingerprint));
  const [first, second] = found;
  if (first && !second) return first;
  const named = ({ fingerprint, id, subject }: Change) => `${fingerprint} (${id} at ${subject.path})`;
  if (first) {
    throw new UsageError(
      `${fingerprint} begins several fingerprints.`,
      `Write one whole: ${found.map(named).join(', ')}.`,
    );
  }
  const near = nearest(
    fingerprint,
    changes.map((change) => change.fingerprint),
  );
  const meant = changes.find((change) => change.fingerprint === near);
  throw new UsageError(
    `No change has the fingerprint ${fingerprint}.`,
    meant
      ? `Did you mean ${named(meant)}? journey diff lists them all.`
      : `${changes.length === 1 ? 'There is' : 'There are such as'} ${changes.slice(0, 3).map(named).join(', ')}. journey diff lists them all.`,
  );
}
