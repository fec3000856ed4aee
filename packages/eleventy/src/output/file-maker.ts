import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inside } from './paths.js';

/** Tells where files stand in a folder, having made the folder each stands in. Throws for a path that leads out of it. */
export function fileMaker(folder: string): (path: string) => string {
  const made = new Map<string, string>();
  const folderAt = (path: string): string => {
    const known = made.get(path);
    if (known !== undefined) return known;
    const target = path === '.' ? folder : inside(folder, path);
    if (path !== '.') folderAt(dirname(path)); // one step at a time: looking for the first that is there costs more
    mkdirSync(target, { recursive: true });
    made.set(path, target);
    return target;
  };
  return (path) => join(folderAt(dirname(path)), basename(path));
}
