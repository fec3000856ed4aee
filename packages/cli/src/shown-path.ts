import { relative, sep } from 'node:path';

/** A path as people read it: relative to where the command runs, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}
