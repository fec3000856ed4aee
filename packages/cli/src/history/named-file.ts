import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from '../command.js';

/** A file that was named where a place could have been. */
export interface NamedFile {
  readonly written: string;
  /** Its whole path. */
  readonly path: string;
  readonly isThere: boolean;
  readonly isFolder: boolean;
}

/** The file that something names: it looks like one, or is there. */
export function fileNamed(written: string, io: Io): NamedFile | undefined {
  const path = resolve(io.cwd, written);
  const isThere = existsSync(path);
  if (!isThere && !looksLikeFile.test(written)) return undefined;
  return { written, path, isThere, isFolder: isThere && statSync(path).isDirectory() };
}

const looksLikeFile = /\.(?:ya?ml|csv)$|^\.{0,2}[/\\]/;
