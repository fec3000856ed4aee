import type { BuildOptions } from './build-options.js';
import { assertWritten } from './engine.js';
import { prepareSite, type SitePlace } from './prepare-site.js';
import { languageOf, pagesAround } from './read-site.js';
import { cacheIn } from './releases/cache.js';
import type { FoundReleases } from './releases/find-releases.js';
import type { LeftOut } from './releases/left-out.js';
import { nextState } from './releases/next.js';
import { type Published, publishReleases } from './releases/publish.js';
import { releaseState } from './releases/release-state.js';
import { type SearchState, withSearch } from './search/with-search.js';
import type { State } from './state.js';
import { type SiteInMaking, type WrittenState, writeState } from './write-state.js';

/** What a site that was made holds. */
export interface MadeSite {
  /** How many pages it has. */
  readonly pages: number;
  /** Paths that older systems may find too long. */
  readonly longPaths: readonly string[];
  /** Whether it has a search. */
  readonly search: SearchState;
  /** The versions of the releases that stand in it, newest first. */
  readonly releases: readonly string[];
  /** Releases that do not, and why. */
  readonly leftOut: readonly LeftOut[];
  /** Why the cache could not keep what was built, as the system calls it. */
  readonly cacheFault?: string;
}

/**
 * Writes a whole site into an empty folder: each release, the latest of them as what readers meet first, and beside it what
 * is to come. Without a release, the current state is what they meet.
 */
export async function makeSite(
  current: State,
  found: FoundReleases | undefined,
  making: SiteInMaking,
  options: BuildOptions,
): Promise<MadeSite> {
  const { onProgress = () => {} } = options;
  const cache = options.cache === undefined ? undefined : cacheIn(options.cache);
  const published =
    found && (await publishReleases(found, making, { options, cache, config: current.workspace.config }));
  const first = (await latestState(found, published)) ?? current;
  const next = found && published && (await nextState(current, found, published.releases.latest));
  const leftOut = [...(published?.leftOut ?? []), ...(next && 'message' in next ? [next] : [])];

  const write = async (state: State, place: SitePlace) => {
    const site = await withSearch(
      prepareSite(state, {
        ...languageOf(options),
        addPages: pagesAround(options),
        config: current.workspace.config,
        ...place,
      }),
      options,
    );
    const written = await writeState(site, site.plan(), making, {
      below: place.folder ?? '',
      onPlanned: (files) => onProgress('write', files),
    });
    return { ...written, search: site.search };
  };
  const releases = published && published.releases.all.length > 0 ? published.releases : undefined;
  const coming: WrittenState[] = next && 'workspace' in next ? [await write(next, { folder: 'next/' })] : [];
  const root = await write(first, { ...(releases && { releases }) });
  const { files, folder, parts } = making;
  assertWritten(
    [...files].filter((path) => !parts.isTaken(path)),
    folder,
  );
  if (published?.cacheFault === undefined) cache?.prune();
  return {
    pages: [root, ...coming].reduce((sum, { count }) => sum + count, published?.pages ?? 0),
    longPaths: [root, ...coming].flatMap(({ longPaths }) => longPaths),
    search: root.search,
    releases: releases?.all.map(({ version }) => version) ?? [],
    leftOut,
    ...(published?.cacheFault !== undefined && { cacheFault: published.cacheFault }),
  };
}

/** The state of the latest release, which readers meet first. */
async function latestState(
  found: FoundReleases | undefined,
  published: Published | undefined,
): Promise<State | undefined> {
  const latest = published?.releases.latest;
  const release = found?.all.find(({ version }) => version === latest?.version);
  return found && release && releaseState(release, found.states);
}
