import type { Release } from '../release.js';

/** Something that was the same from a release on. */
export interface Since {
  readonly release: Release;
}

/** What things were over releases, newest first: of each run of releases in which one was the same, the first. */
export interface Runs<Entry extends Since> {
  readonly of: ReadonlyMap<string, readonly Entry[]>;
  /** Tells what a thing was in a release that is older than all told before. */
  older(thing: string, entry: Entry): void;
}

/** Runs of what is the same by `isSame`. */
export function runsOf<Entry extends Since>(isSame: (one: Entry, other: Entry) => boolean): Runs<Entry> {
  const runs = new Map<string, Entry[]>();
  return {
    of: runs,
    older(thing, entry) {
      const run = runs.get(thing) ?? [];
      const last = run.at(-1);
      if (last && isSame(last, entry)) run[run.length - 1] = entry;
      else run.push(entry);
      runs.set(thing, run);
    },
  };
}
