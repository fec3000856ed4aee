import { configName, type Thing } from '@journey-as-code/core';
import type { VersionFile } from '../versions/version.js';

/**
 * Where the text that a thing stands in stands in another state of its workspace, letter by letter the same and read in
 * the same way; undefined where it does not. A metric has measurements in a file of its own.
 */
export function sameText(
  { kind, path: name }: Thing,
  file: string,
  here: readonly VersionFile[],
  there: readonly VersionFile[],
): string | undefined {
  const id = here.find(({ path }) => path === file)?.id;
  if (idOf(configName, here) !== idOf(configName, there)) return undefined;
  if (kind === 'metric' && measurements(name, here) !== measurements(name, there)) return undefined;
  const same = there.filter((one) => one.id === id && lastName(one.path) === lastName(file));
  return (same.find(({ path }) => path === file) ?? same[0])?.path;
}

const lastName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const idOf = (name: string, files: readonly VersionFile[]) => files.find(({ path }) => path === name)?.id;

function measurements(metric: string, files: readonly VersionFile[]): string {
  return files
    .filter(({ path }) => lastName(path) === `${metric}.csv`)
    .map(({ id }) => id)
    .sort()
    .join(' ');
}
