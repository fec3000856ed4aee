import semver from 'semver';
import { copyAssets, siteAssets } from '../asset.js';
import type { SiteInMaking } from '../write-state.js';
import { type Cache, type Kept, keyOf } from './cache.js';
import type { FoundReleases } from './find-releases.js';
import { generatorId } from './generator.js';
import type { LeftOut } from './left-out.js';
import { publishedReleases, type Titles } from './published-releases.js';
import type { Releases } from './release.js';
import { partOf, type ReleaseOptions, writeRelease } from './write-release.js';

/** How releases are published. */
export interface PublishOptions extends ReleaseOptions {
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
  if (found.all.length === 0) {
    return { releases: publishedReleases([], found.states, new Map()), leftOut: found.leftOut, pages: 0 };
  }
  const isCommon = await commonAssets(making);
  const generator = generatorId();
  const titles = new Map<string, Titles>();
  const missing: LeftOut[] = [...found.leftOut];
  let cacheFault: string | undefined;
  for (const release of found.all) {
    onProgress('release', release.version);
    const key = keyOf([generator, release.version, release.commit, release.tree, config.site?.url, search !== false]);
    const part = partOf(release);
    const kept = await cache?.find(key);
    if (kept && (takeStanding(part, key, kept, making) || (await cache?.take(key, making.folder)))) {
      titles.set(release.version, kept.pages);
      for (const path of kept.files.keys()) making.files.add(path);
      making.parts.note(part, key);
      continue;
    }
    const built = await writeRelease(release, found.states, making, publishing);
    if ('message' in built) {
      missing.push(built);
      continue;
    }
    titles.set(release.version, built.pages);
    if (built.isWhole) making.parts.note(part, key);
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
    releases: publishedReleases(shown, found.states, titles),
    leftOut: missing.sort((a, b) => semver.rcompare(a.version, b.version)),
    pages: [...titles.values()].reduce((sum, pages) => sum + pages.size, 0),
    ...(cacheFault !== undefined && { cacheFault }),
  };
}

/** Takes a release over as it stands in the site that is replaced. */
function takeStanding(part: string, key: string, kept: Kept, { files, parts }: SiteInMaking): boolean {
  const needed = [...kept.files].filter(([path]) => path.startsWith(part) || !files.has(path));
  return parts.take(part, key, new Map(needed));
}

/** Writes the assets that releases have in common, unless they look otherwise: no archive holds them. */
async function commonAssets({ folder, files }: SiteInMaking): Promise<ReadonlySet<string>> {
  const common = siteAssets().files;
  await copyAssets(common, folder);
  for (const { path } of common) files.add(path);
  return new Set(files);
}

/** What the system calls its refusal; throws what is none. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
