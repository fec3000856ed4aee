import { type Change, diff } from '@journey-as-code/core';
import type { Release, Releases } from './release.js';

/** A release, and what it changed. */
export interface ReleaseChanges {
  readonly release: Release;
  /** The release before it; the first has none. */
  readonly before: Release | undefined;
  readonly changes: readonly Change[];
}

const known = new WeakMap<Releases, Map<string, readonly ReleaseChanges[]>>();

/** What each release changed, newest first, in the words of a language. Worked out once for each site and language. */
export function changelogOf(releases: Releases, language: string): readonly ReleaseChanges[] {
  const inLanguages = known.get(releases) ?? new Map<string, readonly ReleaseChanges[]>();
  known.set(releases, inLanguages);
  const before = inLanguages.get(language);
  if (before) return before;
  const changelog = releases.all.map((release, index) =>
    changesIn(release, releases.all[index + 1], releases, language),
  );
  inLanguages.set(language, changelog);
  return changelog;
}

function changesIn(
  release: Release,
  before: Release | undefined,
  { workspaceOf }: Releases,
  language: string,
): ReleaseChanges {
  if (before === undefined) return { release, before, changes: [] };
  const { changes } = diff(workspaceOf(before.version), workspaceOf(release.version), { language });
  return { release, before, changes };
}
