import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { inside } from './paths.js';

/** Tells where files stand in a folder, having made the folder each stands in. Throws for a path that leads out of it. */
export function fileMaker(folder: string): (path: string) => string {
  const made = new Set<string>();
  const makeFolder = (path: string): void => {
    if (made.has(path)) return;
    made.add(path);
    if (path !== '.') makeFolder(dirname(path)); // one step at a time: looking for the first that is there costs more
    mkdirSync(path === '.' ? folder : inside(folder, path), { recursive: true });
  };
  return (path) => {
    const target = inside(folder, path);
    makeFolder(dirname(path));
    return target;
  };
}
