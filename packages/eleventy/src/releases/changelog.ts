import type { Change } from '@journey-as-code/core';
import { differenceOf } from './differences.js';
import type { Release, Releases } from './release.js';

/** A release, and what it changed. */
export interface ReleaseChanges {
  readonly release: Release;
  /** The release before it; the first has none. */
  readonly before: Release | undefined;
  readonly changes: readonly Change[];
}

/** What each release changed, newest first, in the words of a language. */
export function changelogOf(releases: Releases, language: string): readonly ReleaseChanges[] {
  return releases.all.map((release, index) => {
    const before = releases.all[index + 1];
    const changes = before ? differenceOf(releases, before, release, language).changes : [];
    return { release, before, changes };
  });
}
