import type { ReleaseSettings } from '@journey-as-code/core';
import type { GitRelease } from './in-git.js';
import type { LeftOut } from './left-out.js';
import type { RepositoryStates } from './repository-states.js';
import { isPreRelease, releaseTags } from './tags.js';

/** The releases of a workspace, as its repository holds them. */
export interface FoundReleases {
  readonly states: RepositoryStates;
  /** Newest first; all that they hold was read. */
  readonly all: readonly GitRelease[];
  readonly leftOut: readonly LeftOut[];
  /** Why there may be more than were found, and how to get them. */
  readonly missing?: { readonly message: string; readonly next: string };
}

/** Finds the releases of a workspace: those of its tags that its configuration takes for releases. */
export async function findReleases(
  states: RepositoryStates,
  settings: Partial<ReleaseSettings> = {},
): Promise<FoundReleases> {
  const { tags = 'journeys@*', live = 100, without = [] } = settings;
  const named = await releaseTags(states.repository, { tags, without });
  const all: GitRelease[] = [];
  const leftOut: LeftOut[] = [];
  for (const tag of named.slice(0, live)) {
    const release = await states.at(tag);
    if ('message' in release) leftOut.push(release);
    else all.push(release);
  }
  const isLacking = named.length === 0 && states.repository.isShallow;
  return { states, all, leftOut, ...(isLacking && { missing: shallow }) };
}

const shallow = {
  message: 'This clone is shallow and has no tag of a release: only the current state is built.',
  next: 'git fetch --unshallow --tags origin',
};

/** The newest release that is no pre-release. */
export function latestOf<R extends { readonly version: string }>(releases: readonly R[]): R | undefined {
  return releases.find(({ version }) => !isPreRelease(version));
}
