import { dayOf } from '@journey-as-code/core/node';
import { latestOf } from './find-releases.js';
import type { GitRelease } from './in-git.js';
import type { Release, Releases } from './release.js';
import type { RepositoryStates } from './repository-states.js';

/** The titles of a release's pages, by their files below the site's root. */
export type Titles = ReadonlyMap<string, string>;

/** Releases that were written, as pages tell of them. */
export function publishedReleases(
  shown: readonly GitRelease[],
  states: RepositoryStates,
  titles: ReadonlyMap<string, Titles>,
): Releases {
  const byVersion = new Map(shown.map((release) => [release.version, release]));
  const workspaceOf = (version: string) => {
    const release = byVersion.get(version);
    if (release === undefined) throw new TypeError(`There is no release ${version}.`);
    return states.workspaceOf(release);
  };
  const all = shown.map((release): Release => {
    const { version, instant, commit, note } = release;
    return { version, date: dayOf(instant, states.timezoneOf(release)), instant, commit, ...note };
  });
  return {
    all,
    latest: latestOf(all),
    workspaceOf,
    titleOf: (version, file) => titles.get(version)?.get(`v/${version}/${file}`),
    *pagesOf(version) {
      const start = `v/${version}/`.length;
      for (const file of titles.get(version)?.keys() ?? []) yield file.slice(start);
    },
  };
}
