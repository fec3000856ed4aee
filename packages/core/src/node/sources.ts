import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareText } from '../diagnostic.js';
import { decode } from '../parse/decode.js';
import { limits } from '../parse/limits.js';
import type { SourceFile } from '../parse/parsed-file.js';

/**
 * All files below a folder that may belong to its workspace, in order of path. Only regular files are read, and no more
 * of them than the reader's limits; what cannot be read says why. Links are never followed. Throws where a folder cannot
 * be listed: whatever is in it would be missed.
 */
export function readSources(folder: string): readonly SourceFile[] {
  const root = resolve(folder);
  const found = [...entriesBelow(root, '')].sort((a, b) => compareText(a.path, b.path));
  return found.map(({ path, isFile }) =>
    isFile ? readSource(`${root}/${path}`, path) : { path, content: '', unreadable: notAFile },
  );
}

const notAFile = 'not-a-file';

/** What is called like a file of a workspace, with its path below the workspace folder. */
interface Entry {
  readonly path: string;
  /** Otherwise it is a folder, a link, or nothing that is kept on a disk. */
  readonly isFile: boolean;
}

function* entriesBelow(root: string, parent: string): Iterable<Entry> {
  for (const entry of entriesOf(join(root, parent), parent === '')) {
    const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
    if (isCalledLikeOurs(path)) yield { path, isFile: entry.isFile() };
    else if (entry.isDirectory() && !isForeign(entry.name)) yield* entriesBelow(root, path);
  }
}

/** Whether a path below a workspace folder is that of a file of a workspace. */
export const isCalledLikeOurs = (path: string) => /\.ya?ml$|^metrics\/[^/]+\.csv$/.test(path);

/** Folders of other tools, which are never looked into. */
export const isForeign = (folder: string) => folder === 'node_modules' || folder === '.git';

/**
 * What `readSources` would list for a path below a workspace folder: the path itself, or a folder on the way that is
 * called like a file of a workspace. Undefined for what it would not list.
 */
export function workspaceEntry(path: string): string | undefined {
  const names = path.split('/');
  for (const [index, name] of names.entries()) {
    const part = names.slice(0, index + 1).join('/');
    if (isCalledLikeOurs(part)) return part;
    if (isForeign(name)) return undefined;
  }
  return undefined;
}

/** What a folder holds; nothing where it went while its parent was read. */
function entriesOf(folder: string, isRoot: boolean): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!isRoot && error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Where files are read into, one after the other; larger ones get room of their own. */
const desk = Buffer.allocUnsafe(64 * 1024);

function readSource(file: string, path: string): SourceFile {
  const limit = path.endsWith('.csv') ? limits.measurementBytes : limits.bytes;
  try {
    // What has taken a file's place since is not waited for.
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const status = fstatSync(descriptor);
      if (!status.isFile()) return { path, content: '', unreadable: notAFile };
      const size = Math.min(status.size, limit) + 1;
      const buffer = size <= desk.length ? desk.subarray(0, size) : Buffer.allocUnsafe(size);
      let length = 0;
      for (let read = 1; read > 0 && length < buffer.length; length += read) {
        read = readSync(descriptor, buffer, length, buffer.length - length, null);
      }
      return { path, content: contentOf(buffer.subarray(0, length), limit) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    // A file that vanished or that we may not read is a finding; the others are checked all the same.
    return {
      path,
      content: '',
      unreadable: error instanceof Error && 'code' in error ? String(error.code) : 'unknown',
    };
  }
}

/** The text that the reader keeps, so that a file is held once; a copy of the bytes where they are too many, or no UTF-8. */
function contentOf(bytes: Buffer, limit: number): string | Uint8Array {
  if (bytes.length > limit) return Buffer.from(bytes);
  const { text, brokenAt } = decode(bytes);
  return brokenAt === undefined ? text : Buffer.from(bytes);
}
