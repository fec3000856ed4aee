import { buildWorkspace, type ReleaseSettings, readWorkspace, type Workspace } from '@journey-as-code/core';
import { GitRefused, openRepository, type Repository } from '@journey-as-code/core/node';
import { contentsOf } from './contents.js';
import { type ReleaseFiles, releaseFiles } from './files.js';
import { type GitRelease, releaseInGit } from './in-git.js';
import { type LeftOut, leftOutFor } from './left-out.js';
import { isPreRelease, releaseTags } from './tags.js';

/** The releases of a workspace, as its repository holds them. */
export interface FoundReleases {
  /** Newest first; all that they hold was loaded. */
  readonly all: readonly GitRelease[];
  readonly leftOut: readonly LeftOut[];
  /** Why there may be more than were found, and how to get them. */
  readonly missing?: { readonly message: string; readonly next: string };
  readonly repository: Repository;
  readonly files: ReleaseFiles;
  /** The workspace of one whose contents were loaded: those of all of them were. */
  workspaceOf(release: GitRelease): Workspace;
  /** Loads what another state of the repository holds. */
  load(release: GitRelease): Promise<void>;
}

/** As many workspaces are kept at once: a comparison needs two, and others the latest. */
const mostKept = 4;

/**
 * Finds the releases of the workspace in a folder. Undefined where the folder stands in no repository that can be read:
 * then there are none. The number of processes of git does not grow with their number.
 */
export async function findReleases(
  folder: string,
  settings: Partial<ReleaseSettings> = {},
): Promise<FoundReleases | undefined> {
  const repository = await repositoryOf(folder);
  if (repository === undefined) return undefined;
  const { tags = 'journeys@*', live = 100, without = [] } = settings;
  const named = await releaseTags(repository, { tags, without });
  const found: GitRelease[] = [];
  const leftOut: LeftOut[] = [];
  const contents = contentsOf(repository);
  const load = ({ files }: GitRelease) =>
    contents.load(files.flatMap(({ id, unreadable }) => (unreadable === undefined ? [id] : [])));
  for (const tag of named.slice(0, live)) {
    const release = await releaseInGit(tag, repository.prefix, repository);
    if ('message' in release) leftOut.push(release);
    else {
      try {
        await load(release);
        found.push(release);
      } catch (error) {
        leftOut.push(leftOutFor(tag, error));
      }
    }
  }
  const files = releaseFiles(contents);
  return {
    all: found,
    leftOut,
    ...(named.length === 0 && repository.isShallow && { missing: shallow }),
    repository,
    files,
    load,
    workspaceOf: keeping(mostKept, (release) =>
      buildWorkspace(readWorkspace(release.files.map(files.source), files.read)),
    ),
  };
}

const shallow = {
  message: 'This clone is shallow and has no tag of a release: only the current state is built.',
  next: 'git fetch --unshallow --tags origin',
};

async function repositoryOf(folder: string): Promise<Repository | undefined> {
  try {
    return await openRepository(folder, process.env);
  } catch (error) {
    if (error instanceof GitRefused) return undefined; // a workspace needs no repository
    throw error;
  }
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

/** The newest release that is no pre-release. */
export function latestOf<R extends { readonly version: string }>(releases: readonly R[]): R | undefined {
  return releases.find(({ version }) => !isPreRelease(version));
}
