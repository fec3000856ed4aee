import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { configName, type ParsedDocument, type Workspace } from '@journey-as-code/core';
import { GitRefused, openRepository, type Repository, textOfObject } from '@journey-as-code/core/node';
import { type Io, UsageError } from '../command.js';
import { tagFor } from '../language.js';
import { type Compared, compareVersions } from '../versions/compare.js';
import { type Contents, contentsFrom, filesBelow } from '../versions/contents.js';
import { packageName } from '../versions/package-name.js';
import { repositoryPaths } from '../versions/paths.js';
import { readerOf } from '../versions/reading.js';
import type { Version, VersionFile } from '../versions/version.js';
import { wholeOf } from '../versions/whole.js';
import { findWorkspace } from '../workspace.js';
import { commitsTouching } from './commits.js';
import { type Point, unsaved } from './point.js';
import { recent } from './recent.js';
import { releasesOf } from './releases.js';
import { treeReader } from './trees.js';

/** The past of a workspace, and what it is now. */
export interface Past {
  /** Newest first; none before one that comes after it. */
  readonly points: readonly Point[];
  /** The workspace as the first of them has it. */
  readonly workspace: Workspace;
  /** The language that is spoken. */
  readonly tag: string;
  /** What stands before paths of files: the workspace folder, relative to where the command runs. */
  readonly prefix: string;
  /** What releases are of; empty where points are commits. */
  readonly packageName: string;
  readonly isShallow: boolean;
  readonly contents: Contents;
  filesAt(point: Point): Promise<readonly VersionFile[]>;
  /** Compares two points; `base` may lack files, as if they were not there. */
  compare(base: Point, head: Point, without?: string): Promise<Compared>;
  /** Whether the history begins with a point only because this clone is shallow. */
  isCutAt(point: Point): Promise<boolean>;
}

/** Of which workspace, and how. */
export interface PastOptions {
  readonly dir: string | undefined;
  readonly language: string | undefined;
  readonly by: 'commits' | 'releases';
}

/** Opens the past of a workspace for some work. Throws a UsageError where there is none. */
export async function withPast<T>(options: PastOptions, io: Io, work: (past: Past) => Promise<T>): Promise<T> {
  const start = resolve(io.cwd, options.dir ?? '.');
  const folder = statSync(start, { throwIfNoEntry: false })?.isDirectory() ? start : io.cwd;
  const repository = await repositoryAt(folder, io);
  try {
    return await work(await openPast(start, folder, options, repository, io));
  } finally {
    await repository.objects.close();
  }
}

/** Without a repository there is no past, whatever else could be compared. */
async function repositoryAt(folder: string, io: Io): Promise<Repository> {
  try {
    return await openRepository(folder, io.env);
  } catch (error) {
    throw error instanceof GitRefused ? new UsageError(error.message, error.next) : error;
  }
}

async function lastCommit({ objects }: Repository): Promise<string> {
  const [commit] = await objects.read(['HEAD^{commit}']);
  if (commit) return commit.id;
  throw new UsageError('The repository has no commit yet.', 'There is something to tell after the first one.');
}

async function openPast(
  start: string,
  folder: string,
  { dir, language, by }: PastOptions,
  repository: Repository,
  io: Io,
): Promise<Past> {
  const { objects, prefix, hash, hasWorkingTree } = repository;
  const { pathOf, shown } = repositoryPaths(folder, prefix, io.cwd);
  const onDisk = hasWorkingTree ? findWorkspace(dir, io) : undefined;
  const last = await lastCommit(repository);
  const path = onDisk ? pathOf(onDisk.folder) : await workspaceIn(last, pathOf(start), repository, dir);
  const contents = contentsFrom(objects);
  const read = readerOf(contents, recent<string, ParsedDocument>(documentsKept));
  const below = treeReader(path, repository);
  const now: Version = onDisk
    ? { ...onDisk, files: filesBelow(onDisk.folder, hash, contents) }
    : { label: last, prefix: shown(path), files: await below(last) };
  const { workspace } = await wholeOf(now, contents, read);

  const name = by === 'commits' ? '' : packageName(now, io);
  const older =
    by === 'commits'
      ? await commitsTouching(path, repository)
      : await releasesOf(name, workspace.config.timezone, repository);
  const points = onDisk || by === 'releases' ? [unsaved(older.slice(0, 1).map(({ id }) => id)), ...older] : older;
  const lists = recent<string, readonly VersionFile[]>(listsKept);
  const filesAt = async ({ id }: Point) => {
    const files = id === '' ? now.files : (lists.get(id) ?? (await below(id)));
    lists.set(id, files);
    return files;
  };
  const tag = tagFor(language, workspace);
  const compared = recent<string, Promise<Compared>>(comparisonsKept);
  const compare = async (base: Point, head: Point, without?: string) => {
    const [olds, news] = [await filesAt(base), await filesAt(head)];
    const side = (files: readonly VersionFile[]) => ({ prefix: now.prefix, files });
    const left = olds.filter((file) => file.path !== without);
    return compareVersions(side(left), side(news), contents, () => tag, read);
  };
  return {
    points,
    workspace,
    tag,
    prefix: now.prefix,
    packageName: name,
    isShallow: repository.isShallow,
    contents,
    filesAt,
    compare(base, head, without) {
      const key = [base.id, head.id, without ?? ''].join('\n');
      const known = compared.get(key) ?? compare(base, head, without);
      compared.set(key, known);
      return known;
    },
    async isCutAt({ id, parents }) {
      if (!repository.isShallow || by === 'releases' || parents.length > 0 || id === '') return false;
      const [commit] = await objects.read([id]);
      return commit !== undefined && /^parent /m.test(textOfObject(commit).split('\n\n', 1)[0] ?? '');
    },
  };
}

/** How much of the past is kept at hand, so that a long one needs no more memory than a short one. */
const documentsKept = 600;
const listsKept = 64;
const comparisonsKept = 8;

/** The workspace of a commit where there is no working tree: in a folder, or in `journeys` below it. */
async function workspaceIn(
  commit: string,
  path: string,
  { objects }: Repository,
  dir = 'this folder',
): Promise<string> {
  for (const one of [path, `${path}journeys/`]) {
    const [config] = await objects.read([`${commit}:${one}${configName}`]);
    if (config?.type === 'blob') return one;
  }
  throw new UsageError(
    `There is no workspace in ${dir} at HEAD: no ${configName}, nor journeys/${configName}.`,
    'Name the folder that it has there: --dir FOLDER',
  );
}
