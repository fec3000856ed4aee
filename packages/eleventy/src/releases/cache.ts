import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { containedIn, takeOut, writeArchive } from './archive.js';
import type { Titles } from './published-releases.js';

/** What is kept under a key. */
export interface Kept {
  readonly pages: Titles;
  /** Every file, below the folder that it is put into, and its size in bytes. */
  readonly files: ReadonlyMap<string, number>;
}

/**
 * A folder that keeps what was built, each under the key of all that it was built from. Several builds may use one at
 * once, also from several machines: what stands in it is whole, and never changes.
 */
export interface Cache {
  /** What is kept under a key, where there is something. */
  find(key: string): Promise<Kept | undefined>;
  /** Puts what is kept into a folder; false where it turns out to be damaged. */
  take(key: string, folder: string): Promise<boolean>;
  /** Keeps files of a folder. */
  keep(key: string, folder: string, built: Pick<Kept, 'pages'> & { readonly paths: readonly string[] }): Promise<void>;
  /** Removes what no build has used for thirty days of those in which the cache was used. */
  prune(): void;
}

const day = 24 * 60 * 60 * 1000;
const ending = '.journey-release.gz';

/** The cache in a folder, which is made when there is something to keep. */
export function cacheIn(cache: string): Cache {
  const fileOf = (key: string) => join(cache, `${key}${ending}`);
  return {
    async find(key) {
      const file = fileOf(key);
      const found = existsSync(file) ? await containedIn(file, key) : undefined;
      if (found) markUsed(file);
      return found && { pages: new Map(found.pages), files: new Map(found.files) };
    },
    take: (key, folder) => takeOut(fileOf(key), key, folder),
    async keep(key, folder, { pages, paths }) {
      mkdirSync(cache, { recursive: true });
      const written = `${fileOf(key)}.${process.pid}`;
      try {
        await writeArchive(written, key, folder, { pages: [...pages], paths });
        renameSync(written, fileOf(key));
      } finally {
        rmSync(written, { force: true });
      }
    },
    prune() {
      if (!existsSync(cache)) return;
      const files = readdirSync(cache).filter((name) => name.includes(ending));
      const used = new Map(
        files.map((name) => [name, statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0]),
      );
      const newest = Math.max(...used.values());
      for (const [name, at] of used) {
        const isHalf = !name.endsWith(ending); // of a build that was ended while it wrote
        if (newest - at > (isHalf ? 1 : 30) * day) asFarAsAllowed(() => rmSync(join(cache, name), { force: true }));
      }
    },
  };
}

function markUsed(file: string): void {
  const now = new Date(); // of use, so that the cache can forget; no page shows it
  asFarAsAllowed(() => utimesSync(file, now, now));
}

/** A cache that may only be read is as good; so is one in which another build was faster. */
function asFarAsAllowed(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
  }
}

/** The key of all that something is built from. */
export function keyOf(parts: readonly (string | boolean | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);
}
