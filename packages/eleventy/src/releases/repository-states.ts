import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { buildWorkspace, configName, readWorkspace, type Workspace } from '@journey-as-code/core';
import { GitRefused, openRepository, type Repository, type TreeFile } from '@journey-as-code/core/node';
import { contentsOf } from './contents.js';
import { type ReleaseFiles, releaseFiles } from './files.js';
import { type GitRelease, releaseInGit } from './in-git.js';
import { type LeftOut, leftOutFor } from './left-out.js';
import type { ReleaseTag } from './tags.js';

/** States of a workspace, as its repository holds them. */
export interface RepositoryStates {
  readonly repository: Repository;
  /** The workspace's folder in the repository, with `/` at its end; empty at the top. */
  readonly folder: string;
  readonly files: ReleaseFiles;
  /** What a tag or a branch points to, with all that it holds; or why that cannot be had. */
  at(tag: ReleaseTag): Promise<GitRelease | LeftOut>;
  /** The workspace of one that was read. */
  workspaceOf(release: GitRelease): Workspace;
  /** The time zone that its configuration sets. */
  timezoneOf(release: GitRelease): string;
}

/** As many workspaces are kept at once: a comparison needs two, and others the latest. */
const mostKept = 4;

/**
 * The states of the workspace in a folder, which need not be there in a bare repository. Undefined where the folder stands in
 * no repository that can be read: a workspace needs none. However many states are asked for, one process of git reads them.
 */
export async function repositoryStates(workspace: string): Promise<RepositoryStates | undefined> {
  const start = nearestFolder(resolve(workspace));
  const repository = await repositoryOf(start);
  if (repository === undefined) return undefined;
  const below = relative(start, resolve(workspace)).split(sep).join('/');
  const folder = repository.hasWorkingTree ? repository.prefix : await folderInBare(below, repository);
  const contents = contentsOf(repository);
  const files = releaseFiles(contents);
  return {
    repository,
    folder,
    files,
    async at(tag) {
      const release = await releaseInGit(tag, folder, repository);
      if ('message' in release) return release;
      try {
        await contents.load(release.files.flatMap(({ id, unreadable }) => (unreadable === undefined ? [id] : [])));
        return release;
      } catch (error) {
        return leftOutFor(tag, error);
      }
    },
    workspaceOf: keeping(mostKept, (release) => workspaceIn(release.files, files)),
    timezoneOf: ({ files: all }) =>
      workspaceIn(
        all.filter(({ path }) => path === configName),
        files,
      ).config.timezone,
  };
}

function workspaceIn(some: readonly TreeFile[], { source, read }: ReleaseFiles): Workspace {
  return buildWorkspace(readWorkspace(some.map(source), read));
}

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

async function repositoryOf(folder: string): Promise<Repository | undefined> {
  try {
    return await openRepository(folder, process.env);
  } catch (error) {
    if (error instanceof GitRefused) return undefined;
    throw error;
  }
}

/** Where the workspace stands in a bare repository: in the folder that was named, or in `journeys` below it. */
async function folderInBare(below: string, { objects }: Repository): Promise<string> {
  const named = below === '' ? '' : `${below}/`;
  const [here, inner] = await objects.read([
    `HEAD:${named}${configName}`,
    `HEAD:${join(named, 'journeys', configName)}`,
  ]);
  return here === undefined && inner !== undefined ? `${named}journeys/` : named;
}

function keeping(most: number, make: (release: GitRelease) => Workspace): (release: GitRelease) => Workspace {
  const kept = new Map<GitRelease, Workspace>();
  return (release) => {
    const workspace = kept.get(release) ?? make(release);
    kept.delete(release);
    kept.set(release, workspace);
    for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest);
    return workspace;
  };
}
