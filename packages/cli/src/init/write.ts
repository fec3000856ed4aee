import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { configName } from '@journey-as-code/core';
import { UsageError } from '../command.js';
import { makeFolder } from '../make-folder.js';

/** A file to be made: its path below a folder, with forward slashes, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Throws a UsageError when something stands where files would be made. */
export function assertFree(folder: string, shown: string, files: readonly NewFile[]): void {
  const why = obstacle(folder, files);
  if (why === undefined) return;
  const subject = shown === '.' ? 'This folder' : shown;
  throw new UsageError(`${subject} ${why}. Nothing was written.`, 'Name another folder: journey init demo');
}

/** Writes files where there are none: all of them, or none. Throws a UsageError when something stands in the way. */
export function writeNewFiles(folder: string, shown: string, files: readonly NewFile[]): void {
  assertFree(folder, shown, files);
  const written: string[] = [];
  const made: string[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(folder, path);
      made.push(...makeFolder(dirname(file)));
      const open = openSync(file, 'wx');
      written.push(file);
      try {
        writeFileSync(open, text);
      } finally {
        closeSync(open);
      }
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    for (const empty of made.reverse()) rmdirSync(empty);
    throw error;
  }
}

/** Why a folder cannot become a workspace; undefined where nothing stands in the way. */
function obstacle(folder: string, files: readonly NewFile[]): string | undefined {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (!status) return undefined;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return 'is no folder';
  const place = realpathSync(folder);
  if (place === parse(place).root) return 'is the root of the file system';
  if (isHome(place)) return 'is the home folder';
  if (lstatSync(join(folder, configName), { throwIfNoEntry: false })) return 'is a workspace already';
  const inTheWay = [...new Set(files.flatMap(({ path }) => inTheWayOf(folder, path)))];
  if (inTheWay.length === 0) return undefined;
  const more = inTheWay.length > 3 ? ` and ${inTheWay.length - 3} more` : '';
  return `already holds ${inTheWay.slice(0, 3).join(', ')}${more}`;
}

/** The home folder may be named by a link; there may also be none. */
function isHome(place: string): boolean {
  const home = homedir();
  return existsSync(home) && realpathSync(home) === place;
}

/** What stands where a file, or a folder on the way to it, would be made. */
function inTheWayOf(folder: string, path: string): readonly string[] {
  const parents = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  const first = parents.find((one) => {
    const status = lstatSync(join(folder, one), { throwIfNoEntry: false });
    return status !== undefined && (one === path || !status.isDirectory());
  });
  return first === undefined ? [] : [first];
}
