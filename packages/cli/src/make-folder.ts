import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, with those above it that are missing, and returns what it made, the uppermost first. One at a time,
 * because where the system refuses any folder, as in `/proc`, making them recursively never ends.
 */
export function makeFolder(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })) return [];
  const above = makeFolder(dirname(path));
  mkdirSync(path);
  return [...above, path];
}
