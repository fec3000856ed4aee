import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../command.js';

/** A file to be made: its path below a folder, with forward slashes, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Writes files where there are none: all of them, or none. Throws a UsageError when something stands in the way. */
export function writeNewFiles(folder: string, shown: string, files: readonly NewFile[]): void {
  const inTheWay = [...new Set(files.flatMap(({ path }) => obstacles(folder, path)))];
  if (inTheWay.includes('.')) throw new UsageError(`${shown} is no folder.`, 'Name another one: journey init demo');
  if (inTheWay.length > 0) {
    throw new UsageError(
      `${shown === '.' ? 'This folder' : shown} already holds ${inTheWay.join(', ')}. Nothing was written.`,
      'Name another folder: journey init demo',
    );
  }
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw error;
  }
}

/** What stands where a file, or a folder on the way to it, would be made; `.` is the folder itself. */
function obstacles(folder: string, path: string): readonly string[] {
  const parents = path.split('/').map((_, index, parts) => parts.slice(0, index).join('/') || '.');
  const inTheWay = parents.filter((parent) => {
    const status = lstatSync(join(folder, parent), { throwIfNoEntry: false });
    return status !== undefined && !status.isDirectory() && !(parent === '.' && status.isSymbolicLink());
  });
  if (inTheWay.length > 0) return inTheWay.slice(0, 1);
  return lstatSync(join(folder, path), { throwIfNoEntry: false }) ? [path] : [];
}
