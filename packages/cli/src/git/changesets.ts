import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Repository, refusal, textOfObject } from '@journey-as-code/core/node';
import type { ChangesetFile } from '../changesets.js';

/** The changesets of a repository in one version: by name, each with the id of its content. */
export type ChangesetIds = ReadonlyMap<string, string>;

const isChangeset = (name: string) => name.endsWith('.md') && name.toLowerCase() !== 'readme.md';

/** The changesets of a commit. */
export async function changesetsAt(commit: string, repository: Repository): Promise<ChangesetIds> {
  const args = ['ls-tree', '-z', '--full-tree', '--end-of-options', commit, '.changeset/'];
  const { code, stdout, stderr } = await repository.run(...args);
  if (code !== 0) throw refusal(stderr);
  const found = stdout.split('\0').flatMap((line) => {
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
  const texts = await textsOf(
    added.map(([, id]) => id),
    repository,
  );
  return added.map(([name], index) => ({ name, text: texts[index] ?? '' }));
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
  const texts = await textsOf(
    kept.map((name) => base.get(name) ?? ''),
    repository,
  );
  const old = new Map(kept.map((name, index) => [name, texts[index]]));
  return names
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ name, text }) => old.get(name) !== text);
}

async function textsOf(ids: readonly string[], { objects }: Repository): Promise<readonly (string | undefined)[]> {
  return (await objects.read(ids)).map((object) => object && textOfObject(object));
}
