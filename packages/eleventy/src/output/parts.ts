import { copyFileSync, existsSync, lstatSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileMaker } from './file-maker.js';
import { manifestName, manifestOf } from './manifest.js';

/** Folders of a site that never change once they are written, each by the key of all that it was made from. */
export interface Parts {
  /** Says what a part of the new site is made from, wherever it comes from. */
  note(part: string, key: string): void;
  /**
   * Has a part of the old site moved into the new one, at the moment in which the new one takes its place; files that it
   * needs beside itself are copied. All of them are named, with their sizes in bytes. False where they do not stand there
   * as they were written, or others do.
   */
  take(part: string, key: string, files: ReadonlyMap<string, number>): boolean;
  /** Whether a file comes with a part that is moved. */
  isTaken(path: string): boolean;
}

/** The parts of a site that replaces another one, and what is moved into it. */
export interface PartsOfSite extends Parts {
  readonly keys: ReadonlyMap<string, string>;
  readonly taken: readonly string[];
  readonly takenFiles: readonly string[];
}

/** What a new site, made in a folder of its own, may take over from the old one. */
export function partsFrom(folder: string, fresh: string): PartsOfSite {
  const old = manifestOf(folder);
  const fileIn = fileMaker(fresh);
  const keys = new Map<string, string>();
  const taken: string[] = [];
  const takenFiles = new Set<string>();
  return {
    keys,
    taken,
    get takenFiles() {
      return [...takenFiles];
    },
    note: (part, key) => keys.set(part, key),
    take(part, key, files) {
      if (old?.parts.get(part) !== key) return false;
      const isOwn = (path: string) => path.startsWith(part);
      const own = [...files.keys()].filter(isOwn);
      if ([...old.files].filter(isOwn).length !== own.length || !areAsWritten(files, folder)) return false;
      for (const path of files.keys()) if (!isOwn(path)) copyFileSync(join(folder, path), fileIn(path));
      taken.push(part);
      for (const path of own) takenFiles.add(path);
      return true;
    },
    isTaken: (path) => takenFiles.has(path),
  };
}

/** Whether files of a site are there, and nobody changed them since it was written. */
function areAsWritten(files: ReadonlyMap<string, number>, folder: string): boolean {
  const { mtimeMs: written } = lstatSync(join(folder, manifestName));
  return [...files].every(([path, size]) => {
    const file = lstatSync(join(folder, path), { throwIfNoEntry: false });
    return file?.isFile() === true && file.mtimeMs <= written && file.size === size;
  });
}

/** Moves parts from one folder into another. */
export function moveParts(parts: readonly string[], from: string, to: string): void {
  for (const part of parts) {
    mkdirSync(dirname(join(to, part)), { recursive: true });
    renameSync(join(from, part), join(to, part));
  }
}

/** Moves those parts back that have been moved. */
export function giveBack(parts: readonly string[], from: string, to: string): void {
  const moved = parts.filter((part) => existsSync(join(from, part)) && !existsSync(join(to, part)));
  moveParts(moved, from, to);
}
