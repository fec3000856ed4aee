import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@journey-as-code/core';
import { dayOf } from '@journey-as-code/core/node';
import semver from 'semver';
import { copyAssets, siteAssets } from '../asset.js';
import type { BuildOptions } from '../build-options.js';
import { BuildRefused } from '../errors.js';
import { prepareSite } from '../prepare-site.js';
import { languageOf } from '../read-site.js';
import { withSearch } from '../search/with-search.js';
import { type SiteInMaking, writeState } from '../write-state.js';
import { type Cache, keyOf } from './cache.js';
import { type FoundReleases, latestOf } from './find-releases.js';
import { generatorId } from './generator.js';
import type { GitRelease } from './in-git.js';
import { type LeftOut, leftOut, leftOutFor } from './left-out.js';
import type { Release, Releases } from './release.js';
import { releaseState } from './release-state.js';

/** How releases are written. */
export interface PublishOptions {
  readonly options: Pick<BuildOptions, 'search' | 'language' | 'onProgress'>;
  /** Says where the site stands now. */
  readonly config: Config;
  /** Keeps what was built for the next time. */
  readonly cache: Cache | undefined;
}

/** The releases that stand in a site that is being made. */
export interface Published {
  readonly releases: Releases;
  readonly leftOut: readonly LeftOut[];
  /** How many pages they have. */
  readonly pages: number;
  /** Why the cache could not keep what was built, as the system calls it. */
  readonly cacheFault?: string;
}

/** Writes each release into its folder, `v/1.4.0/`, from the cache where it is kept. What cannot be shown is left out. */
export async function publishReleases(
  found: FoundReleases,
  making: SiteInMaking,
  publishing: PublishOptions,
): Promise<Published> {
  const { cache, config, options } = publishing;
  const { search, onProgress = () => {} } = options;
  const common = siteAssets().files;
  await copyAssets(common, making.folder);
  for (const { path } of common) making.files.add(path);
  const isCommon = new Set(making.files);
  const generator = generatorId();
  const titles = new Map<string, ReadonlyMap<string, string>>();
  const missing: LeftOut[] = [...found.leftOut];
  let cacheFault: string | undefined;
  for (const release of found.all) {
    onProgress('release', release.version);
    const key = keyOf([generator, release.version, release.commit, release.tree, config.site?.url, search !== false]);
    const old = await cache?.take(key, making.folder);
    if (old) {
      titles.set(release.version, old.pages);
      for (const path of old.paths) making.files.add(path);
      continue;
    }
    const built = await writeRelease(release, found, making, publishing);
    if ('message' in built) {
      missing.push(built);
      continue;
    }
    titles.set(release.version, built.pages);
    if (!built.isWhole || cacheFault !== undefined) continue;
    const paths = built.paths.filter((path) => !isCommon.has(path));
    try {
      await cache?.keep(key, making.folder, { pages: built.pages, paths });
    } catch (error) {
      cacheFault = codeOf(error); // the site is as good without it
    }
  }
  const shown = found.all.filter(({ version }) => titles.has(version));
  return {
    releases: releasesOf(shown, found, titles),
    leftOut: missing.sort((a, b) => semver.rcompare(a.version, b.version)),
    pages: [...titles.values()].reduce((sum, pages) => sum + pages.size, 0),
    ...(cacheFault !== undefined && { cacheFault }),
  };
}

/** A release that was written. */
interface WrittenRelease {
  readonly pages: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  /** Whether it has all that it would have elsewhere: its search, say. */
  readonly isWhole: boolean;
}

async function writeRelease(
  release: GitRelease,
  found: FoundReleases,
  making: SiteInMaking,
  { options, config }: PublishOptions,
): Promise<WrittenRelease | LeftOut> {
  const below = `v/${release.version}/`;
  try {
    const state = await releaseState(release, found.states);
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

function releasesOf(
  shown: readonly GitRelease[],
  found: FoundReleases,
  titles: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Releases {
  const byVersion = new Map(shown.map((release) => [release.version, release]));
  const workspaceOf = (version: string) => {
    const release = byVersion.get(version);
    if (release === undefined) throw new TypeError(`There is no release ${version}.`);
    return found.states.workspaceOf(release);
  };
  const all = shown.map(
    ({ version, instant, commit, note }): Release => ({
      version,
      date: dayOf(instant, workspaceOf(version).config.timezone),
      instant,
      commit,
      ...note,
    }),
  );
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

/** What the system calls its refusal; throws what is none. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
