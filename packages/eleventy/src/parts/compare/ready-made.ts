import type { Release, Releases } from '../../releases/release.js';

/** Two releases that have a page of their own. */
export interface Pair {
  readonly from: Release;
  readonly to: Release;
}

const known = new WeakMap<Releases, readonly Pair[]>();

/** Each release and the one before it, and each and the latest; the newest first. None where there are no two releases. */
export function readyMade(releases: Releases | undefined): readonly Pair[] {
  if (releases === undefined) return [];
  const before = known.get(releases);
  if (before) return before;
  const { all, latest } = releases;
  const at = latest ? all.indexOf(latest) : -1;
  const pairs = all.flatMap((release, index): readonly Pair[] => {
    const next = all[index + 1];
    const toLatest = latest && at < index ? [{ from: release, to: latest }] : [];
    const sinceLatest = latest && at > index ? [{ from: latest, to: release }] : [];
    return [...(next ? [{ from: next, to: release }] : []), ...toLatest, ...sinceLatest];
  });
  const found = [...new Map(pairs.map((pair) => [pathOfPair(pair), pair])).values()];
  known.set(releases, found);
  return found;
}

/** Where the page of two releases stands below the language. */
export function pathOfPair({ from, to }: Pair): string {
  return `compare/${from.version}...${to.version}/`;
}
