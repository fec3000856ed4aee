import { buildWorkspace, configName, inclusion, type ParsedDocument } from '@journey-as-code/core';
import type { Contents } from './contents.js';
import { type Sketch, sketchOf } from './sketch.js';
import type { Version, VersionFile } from './version.js';

/** A file that says the same on both sides, and is read only if it must be. */
export interface Unchanged {
  readonly file: VersionFile;
  /** Absent for measurements. */
  readonly sketch?: Sketch;
}

/** The files of both sides that belong to their workspace. */
export interface Selection {
  /** What differs, and what journeys share: names are looked up there. */
  readonly base: readonly VersionFile[];
  readonly head: readonly VersionFile[];
  /** Journeys and measurements that are the same on both sides. */
  readonly unchanged: readonly Unchanged[];
  /** Whether a file of one side differs from the one with its path on the other. */
  isChanged(path: string): boolean;
}

/** Chooses the files of both sides by the configuration of each; loads what they hold. */
export async function selectFiles(base: Version, head: Version, contents: Contents, read: Read): Promise<Selection> {
  const olds = await belonging(base, contents, read);
  const news = await belonging(head, contents, read);
  const ids = new Map(olds.map(({ path, id }) => [path, id]));
  // Words without a language are in the first one: where that is another, every text is.
  const isSameLanguage = languageOf(olds, read) === languageOf(news, read);
  const same = isSameLanguage ? news.filter(({ path, id }) => ids.get(path) === id) : [];
  const unchanged = same.flatMap((file) => restingOf(file, contents) ?? []);
  const resting = new Set(unchanged.map(({ file }) => file.path));
  const unaltered = new Set(same.map(({ path }) => path));
  return {
    base: olds.filter(({ path }) => !resting.has(path)),
    head: news.filter(({ path }) => !resting.has(path)),
    unchanged,
    isChanged: (path) => !unaltered.has(path),
  };
}

type Read = (file: VersionFile) => ParsedDocument;

/** The files of one side that belong to its workspace, by its own configuration; what they hold is loaded. */
export async function belonging({ files }: Version, contents: Contents, read: Read): Promise<readonly VersionFile[]> {
  const config = files.filter(({ path }) => path === configName);
  await contents.load(readable(config));
  const isIncluded = inclusion(config.map(read)[0]);
  const chosen = files.filter(({ path }) => path === configName || isIncluded(path));
  await contents.load(readable(chosen));
  return chosen;
}

function languageOf(files: readonly VersionFile[], read: Read): string | undefined {
  return buildWorkspace(files.filter(({ path }) => path === configName).map(read)).config.locales[0];
}

function readable(files: readonly VersionFile[]): readonly string[] {
  return files.filter(({ unreadable }) => unreadable === undefined).map(({ id }) => id);
}

function restingOf(file: VersionFile, contents: Contents): Unchanged | undefined {
  if (file.unreadable !== undefined) return undefined;
  if (file.path.endsWith('.csv')) return { file };
  const sketch = sketchOf(contents.of(file.id));
  return sketch && { file, sketch };
}
