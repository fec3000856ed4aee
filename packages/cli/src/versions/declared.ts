import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bump } from '@journey-as-code/core';
import { openRepository } from '@journey-as-code/core/node';
import { type ChangesetFile, largestIn } from '../changesets.js';
import type { Io } from '../command.js';
import { addedAt, addedOnDisk, changesetsAt } from '../git/changesets.js';
import { repositoryAround } from '../in-repository.js';
import { packageName } from './package-name.js';
import type { Versions } from './version.js';

/** The changesets that head adds to base, or has otherwise. */
export async function changesetsIn({ base, head }: Versions, top: string, io: Io): Promise<readonly ChangesetFile[]> {
  if (base?.label === undefined) return [];
  const repository = await openRepository(top, io.env);
  try {
    const old = await changesetsAt(base.label, repository);
    return head.label === undefined
      ? await addedOnDisk(top, old, repository)
      : await addedAt(head.label, old, repository);
  } finally {
    await repository.objects.close();
  }
}

/** The version that changesets declare for the workspace; undefined where it is not released with changesets. */
export async function declaredBump(versions: Versions, io: Io): Promise<Bump | 'none' | undefined> {
  const top = versions.range === '' ? undefined : repositoryAround(io.cwd);
  if (top === undefined || !existsSync(join(top, '.changeset', 'config.json'))) return undefined;
  return largestIn(await changesetsIn(versions, top, io), packageName(versions.head, io)) ?? 'none';
}
