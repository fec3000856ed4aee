import { judged, settle } from '@journey-as-code/core';
import { openRepository } from '@journey-as-code/core/node';
import type { Io } from '../command.js';
import { lastRelease } from '../git/last-release.js';
import { repositoryAround } from '../in-repository.js';
import { tagFor } from '../language.js';
import { compareVersions } from '../versions/compare.js';
import { packageName } from '../versions/package-name.js';
import { versionsInRange } from '../versions/range.js';
import { findWorkspace } from '../workspace.js';

/**
 * Fingerprints of accepted changes that are in no comparison any more, since the last release holds them. None where
 * there is no release, or where not everything since then can be read.
 */
export async function releasedAcceptances(
  dir: string | undefined,
  asOf: string | undefined,
  io: Io,
): Promise<ReadonlySet<string>> {
  const release = await releaseOf(dir, io);
  if (release === undefined) return new Set();
  const versions = await versionsInRange(release, { dir, baseDir: undefined }, io);
  try {
    const { base, head, contents } = versions;
    if (base === undefined) return new Set();
    const compared = await compareVersions(base, head, contents, (workspace) => tagFor(undefined, workspace));
    if (compared.gaps.length + compared.comparison.notes.length > 0) return new Set();
    const { unmatched } = settle(judged(compared.comparison, compared), compared.head, { asOf });
    return new Set(unmatched.map(({ fingerprint }) => fingerprint));
  } finally {
    await versions.close();
  }
}

async function releaseOf(dir: string | undefined, io: Io): Promise<string | undefined> {
  const top = repositoryAround(io.cwd);
  if (top === undefined) return undefined;
  const repository = await openRepository(top, io.env);
  try {
    const { folder, prefix } = findWorkspace(dir, io);
    return await lastRelease(packageName({ folder, prefix, files: [] }, io), 'HEAD', repository);
  } finally {
    await repository.objects.close();
  }
}
