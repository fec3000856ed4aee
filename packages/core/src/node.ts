import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareText } from './diagnostic.js';
import { decode } from './parse/decode.js';
import { limits } from './parse/limits.js';
import type { SourceFile } from './parse/parsed-file.js';

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
    if (calledLikeOurs.test(path)) yield { path, isFile: entry.isFile() };
    else if (entry.isDirectory() && !isForeign(entry.name)) yield* entriesBelow(root, path);
  }
}

const calledLikeOurs = /\.ya?ml$|^metrics\/[^/]+\.csv$/;

/** Folders of other tools, which are never looked into. */
const isForeign = (folder: string) => folder === 'node_modules' || folder === '.git';

/**
 * What `readSources` would list for a path below a workspace folder: the path itself, or a folder on the way that is
 * called like a file of a workspace. Undefined for what it would not list.
 */
export function workspaceEntry(path: string): string | undefined {
  const names = path.split('/');
  for (const [index, name] of names.entries()) {
    const part = names.slice(0, index + 1).join('/');
    if (calledLikeOurs.test(part)) return part;
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

/**
 * The day, `YYYY-MM-DD`, of the last commit of the repository a folder stands in, in a time zone. Undefined where there
 * is no repository, no commit, or no git.
 */
export async function commitDate(folder: string, timeZone: string): Promise<string | undefined> {
  const seconds = await askGit(folder, ['log', '-1', '--format=%ct']);
  return seconds !== undefined && /^\d{1,12}\n$/.test(seconds) ? dayOf(Number(seconds) * 1000, timeZone) : undefined;
}

/**
 * The commit that the files of a workspace folder are as in. Undefined where one of them is not, and where there is no
 * repository, no commit, or no git. Filters that a repository names are not run: they are programs.
 */
export async function commitOf(folder: string, sources: readonly SourceFile[]): Promise<string | undefined> {
  const commit = (await askGit(folder, ['rev-parse', '--verify', 'HEAD']))?.trim();
  if (commit === undefined || !/^(?:[\da-f]{40}|[\da-f]{64})$/.test(commit)) return undefined;
  const tree = await askGit(folder, ['ls-tree', '-r', '-z', commit]);
  const entries = tree?.matchAll(/\d+ blob ([\da-f]+)\t([^\0]+)\0/g) ?? [];
  const blobs = new Map([...entries].map(([, blob, path = '']) => [path, blob]));
  const algorithm = commit.length === 40 ? 'sha1' : 'sha256';
  const isCommitted = ({ path, content }: SourceFile) => blobs.get(path) === blobOf(Buffer.from(content), algorithm);
  const committed = [...blobs.keys()].filter((path) => workspaceEntry(path) === path);
  return committed.length === sources.length && sources.every(isCommitted) ? commit : undefined;
}

/** The name by which git knows a file's content. */
function blobOf(content: Buffer, algorithm: 'sha1' | 'sha256'): string {
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** What git says of the repository that a folder stands in, which is not changed; undefined where git fails. */
function askGit(folder: string, question: readonly string[]): Promise<string | undefined> {
  const options = ['--no-pager', '--no-replace-objects', '-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never'];
  const environment = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
  return new Promise((done) => {
    execFile(
      'git',
      [...options, ...question],
      { cwd: folder, env: environment, timeout: 30_000, maxBuffer: 1 << 28 },
      (error, stdout) => {
        done(error ? undefined : stdout);
      },
    );
  });
}

/** The calendar day of an instant in a time zone; in UTC where the zone is not known. */
export function dayOf(instant: number, timeZone: string): string {
  if (timeZone === 'UTC') return new Date(instant).toISOString().slice(0, 10); // without the cost of loading calendars
  const format = (zone: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
      instant,
    );
  try {
    return format(timeZone);
  } catch {
    return format('UTC');
  }
}
