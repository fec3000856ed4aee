import { openRepository } from '@journey-as-code/core/node';
import type { Io } from '../command.js';
import { lastRelease } from '../git/last-release.js';
import { repositoryAround } from '../in-repository.js';
import { packageName } from './package-name.js';
import type { Versions } from './version.js';

/**
 * Whether a comparison begins at the last release of the workspace. Only then it holds everything that is not released
 * yet, so that a change which is not in it is in no comparison any more.
 */
export async function isSinceLastRelease({ base, head }: Versions, io: Io): Promise<boolean> {
  const top = repositoryAround(io.cwd);
  if (top === undefined || base?.label === undefined || base.instant === undefined) return false;
  const repository = await openRepository(top, io.env);
  try {
    const release = await lastRelease(packageName(head, io), head.label ?? 'HEAD', repository);
    return release === base.label;
  } finally {
    await repository.objects.close();
  }
}
