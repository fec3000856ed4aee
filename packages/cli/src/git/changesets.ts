import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '@journey-as-code/core/node';
import { refusal } from '@journey-as-code/core/node';
import type { ChangesetFile } from '../changesets.js';

/** The changesets of a repository in one version: by name, each with the id of its content. */
export type ChangesetIds = ReadonlyMap<string, string>;

const isChangeset = (name: string) => name.endsWith('.md') && name.toLowerCase() !== 'readme.md';

/** The changesets of a commit. */
export async function changesetsAt(commit: string, repository: Repository): Promise<ChangesetIds> {
  const args = ['ls-tree', '-z', '--full-tree', '--end-of-options', commit, '.changeset/'];
  const { code, stdout, stderr } = await repository.run(...args);
  if (code !== 0) throw refusal(stderr);
  const found = stdout
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, id, name = ''] = /^100\d+ blob ([0-9a-f]+)\t\.changeset\/(.+)$/s.exec(line) ?? [];
      return id !== undefined && isChangeset(name) ? [[name, id] as const] : [];
    });
  return new Map(found);
}

/** The changesets of a commit that base does not have, or has otherwise. */
export async function addedAt(
  commit: string,
  base: ChangesetIds,
  repository: Repository,
): Promise<readonly ChangesetFile[]> {
  const here = await changesetsAt(commit, repository);
  const added = [...here].filter(([name, id]) => base.get(name) !== id);
  const objects = await repository.objects.read(added.map(([, id]) => id));
  return added.map(([name], index) => ({ name, text: objects[index]?.content.toString() ?? '' }));
}

/** The same of the working tree. */
export async function addedOnDisk(
  top: string,
  base: ChangesetIds,
  repository: Repository,
): Promise<readonly ChangesetFile[]> {
  const folder = join(top, '.changeset');
  const names = existsSync(folder) ? readdirSync(folder).filter(isChangeset) : [];
  const kept = names.filter((name) => base.has(name));
  const objects = await repository.objects.read(kept.map((name) => base.get(name) ?? ''));
  const old = new Map(kept.map((name, index) => [name, objects[index]?.content.toString()]));
  return names
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ name, text }) => old.get(name) !== text);
}
