import { createHash } from 'node:crypto';
import type { SourceFile } from '../parse/parsed-file.js';
import { dayOf } from './day.js';
import { runGit } from './git/run.js';
import { workspaceEntry } from './sources.js';

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
  const isCommitted = ({ path, content }: SourceFile) => blobs.get(path) === contentId(content, algorithm);
  const committed = [...blobs.keys()].filter((path) => workspaceEntry(path) === path);
  return committed.length === sources.length && sources.every(isCommitted) ? commit : undefined;
}

/** The name by which git knows a file's content. */
export function contentId(content: string | Uint8Array, algorithm: 'sha1' | 'sha256'): string {
  const bytes = Buffer.from(content);
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** What git says of the repository that a folder stands in; undefined where git fails, or is not there. */
async function askGit(folder: string, question: readonly string[]): Promise<string | undefined> {
  const ran = await runGit(question, folder, process.env).catch(() => undefined); // without git, nothing is known
  return ran?.code === 0 ? ran.stdout : undefined;
}
