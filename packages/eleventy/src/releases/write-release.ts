import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@journey-as-code/core';
import type { BuildOptions } from '../build-options.js';
import { BuildRefused } from '../errors.js';
import { prepareSite } from '../prepare-site.js';
import { languageOf } from '../read-site.js';
import { withSearch } from '../search/with-search.js';
import { type SiteInMaking, writeState } from '../write-state.js';
import type { GitRelease } from './in-git.js';
import { type LeftOut, leftOut, leftOutFor } from './left-out.js';
import { releaseState } from './release-state.js';
import type { RepositoryStates } from './repository-states.js';

/** A release that was written. */
export interface WrittenRelease {
  readonly pages: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  /** Whether it has all that it would have elsewhere: its search, say. */
  readonly isWhole: boolean;
}

/** How a release is written. */
export interface ReleaseOptions {
  readonly options: Pick<BuildOptions, 'search' | 'language' | 'onProgress'>;
  /** Says where the site stands now. */
  readonly config: Config;
}

/** The folder of a release, below the site's own. */
export function partOf({ version }: Pick<GitRelease, 'version'>): string {
  return `v/${version}/`;
}

/** Writes a release into its folder, `v/1.4.0/`; or tells why it cannot be shown, and leaves nothing of it. */
export async function writeRelease(
  release: GitRelease,
  states: RepositoryStates,
  making: SiteInMaking,
  { options, config }: ReleaseOptions,
): Promise<WrittenRelease | LeftOut> {
  const below = partOf(release);
  try {
    const state = await releaseState(release, states);
    const site = prepareSite(state, { ...languageOf(options), folder: below, config });
    const errors = site.diagnostics.filter(({ severity, settled }) => severity === 'error' && !settled);
    const [first] = errors;
    if (first) {
      const place = `${first.file}:${first.range.startLine}:${first.range.startColumn}`;
      const more = errors.length === 1 ? 'It has an error' : `It has ${errors.length} errors, first`;
      return leftOut(release, `${more}: ${place} ${first.message} (${first.id})`);
    }
    const searched = await withSearch(site, options);
    const written = await writeState(searched, searched.plan(), making, { below });
    return {
      pages: written.titles(),
      paths: [...written.paths, ...searched.assets.files.map(({ path }) => path)],
      isWhole: searched.search !== 'not installed',
    };
  } catch (error) {
    rmSync(join(making.folder, below), { recursive: true, force: true });
    for (const path of making.files) if (path.startsWith(below)) making.files.delete(path);
    if (error instanceof BuildRefused) return leftOut(release, error.message);
    return leftOutFor(release, error);
  }
}
