import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { configName } from '@journey-as-code/core';
import { filesAt, openRepository, type Repository } from '@journey-as-code/core/node';
import { type Argument, type Io, UsageError } from '../command.js';
import { commitsOf } from '../git/commits-of-range.js';
import { readRange } from '../git/range.js';
import { hasStaged } from '../git/staged.js';
import { findWorkspace } from '../workspace.js';
import { contentsFrom, filesBelow } from './contents.js';
import { repositoryPaths } from './paths.js';
import type { Remark, Version, Versions } from './version.js';

/** The argument by which commands take a range of commits. */
export const rangeArgument = {
  name: 'range',
  summary: 'A...B: what B adds to A; A..B: A and B as they are; A: what the working tree adds to A',
  otherwise: 'the default branch, with the working tree',
} as const satisfies Argument;

/** Which workspace is compared. */
export interface WorkspaceOptions {
  /** Its folder. */
  readonly dir: string | undefined;
  /** The folder it had on base, where that is another. */
  readonly baseDir: string | undefined;
}

/** The versions that a range of commits names; `A` alone, or nothing, is compared with the working tree. */
export async function versionsInRange(
  text: string | undefined,
  { dir, baseDir }: WorkspaceOptions,
  io: Io,
): Promise<Versions> {
  const asked = readRange(text);
  const start = resolve(io.cwd, dir ?? '.');
  const folder = statSync(start, { throwIfNoEntry: false })?.isDirectory() ? start : io.cwd;
  const repository = await openRepository(folder, io.env);
  const { objects, prefix, hash } = repository;
  try {
    const { range, base, head, bases } = await commitsOf(asked, repository);
    const { pathOf, shown } = repositoryPaths(folder, prefix, io.cwd);
    const contents = contentsFrom(objects);
    const onDisk = asked.head === undefined ? findWorkspace(dir, io) : undefined;
    const path = onDisk ? pathOf(onDisk.folder) : await workspaceIn(head.id, pathOf(start), repository);
    if (path === undefined) throw withoutWorkspace(asked.head ?? 'HEAD', dir);

    const version: Version = onDisk
      ? { ...onDisk, files: filesBelow(onDisk.folder, hash, contents), instant: head.instant }
      : { label: head.id, prefix: shown(path), files: await filesAt(head.id, path, repository), instant: head.instant };
    const oldPath = baseDir === undefined ? path : pathOf(resolve(io.cwd, baseDir));
    const isNew = !(await holdsWorkspace(base.id, oldPath, repository));
    const isStaged = onDisk === undefined && (await hasStaged(head.id, path, repository));
    const remarks: readonly Remark[] = [
      ...(bases > 1 ? [{ what: 'several-bases', count: bases, chosen: base.id } as const] : []),
      ...(isStaged ? [{ what: 'staged' } as const] : []),
    ];
    const common = { range, head: version, contents, remarks, close: objects.close };
    if (isNew) return common;
    const files = await filesAt(base.id, oldPath, repository);
    return { ...common, base: { label: base.id, prefix: shown(oldPath), files, instant: base.instant } };
  } catch (error) {
    await objects.close();
    throw error;
  }
}

/** A workspace in a commit: in a folder, or in `journeys` below it. */
async function workspaceIn(commit: string, path: string, repository: Repository): Promise<string | undefined> {
  for (const one of [path, `${path}journeys/`]) if (await holdsWorkspace(commit, one, repository)) return one;
  return undefined;
}

async function holdsWorkspace(commit: string, path: string, { objects }: Repository): Promise<boolean> {
  const name = `${commit}:${path}${configName}`;
  const [config] = name.includes('\n') ? [] : await objects.read([name]);
  return config?.type === 'blob';
}

function withoutWorkspace(commit: string, dir = 'this folder'): UsageError {
  return new UsageError(
    `There is no workspace in ${dir} at ${commit}: no ${configName}, nor journeys/${configName}.`,
    'Name the folder that it has there: --dir FOLDER',
  );
}
