import type { Contents } from '../versions/contents.js';
import type { VersionFile } from '../versions/version.js';
import { lastId } from './last-id.js';

/** Whether a file of `there` that `here` does not have may name something that had one of these paths. */
export async function mentions(
  paths: Iterable<string>,
  here: readonly VersionFile[],
  there: readonly VersionFile[],
  contents: Contents,
): Promise<boolean> {
  const known = new Set(here.map(({ id }) => id));
  const others = there.filter(({ id, unreadable }) => unreadable === undefined && !known.has(id));
  await contents.load(others.map(({ id }) => id));
  const ids = [...paths].map(lastId);
  return others.some(({ id }) => {
    const text = contents.of(id);
    // What is escaped may be any name.
    return ids.some((name) => text.includes(name)) || text.includes('\\');
  });
}
