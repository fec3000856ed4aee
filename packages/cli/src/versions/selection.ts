import { buildWorkspace, configName, inclusion, type ParsedDocument, schemaVersionOf } from '@journey-as-code/core';
import type { Contents } from './contents.js';
import type { VersionReader } from './reading.js';
import { type Sketch, sketchOf } from './sketch.js';
import type { Version, VersionFile } from './version.js';

/** A file that says the same on both sides, and is read only if it must be. */
export interface Unchanged {
  readonly file: VersionFile;
  /** Absent for measurements. */
  readonly sketch?: Sketch;
}

/** The files of both sides that belong to their workspace, each read as the workspace of its side is written. */
export interface Selection {
  /** What differs, and what journeys share: names are looked up there. */
  readonly base: readonly ParsedDocument[];
  readonly head: readonly ParsedDocument[];
  /** Journeys and measurements that are the same on both sides. */
  readonly unchanged: readonly Unchanged[];
  /** Reads one of those. */
  read(unchanged: Unchanged): ParsedDocument;
  /** Whether a file of one side differs from the one with its path on the other. */
  isChanged(path: string): boolean;
}

/** Chooses the files of both sides by the configuration of each; loads what they hold. */
export async function selectFiles(
  base: Version,
  head: Version,
  contents: Contents,
  read: VersionReader,
): Promise<Selection> {
  const olds = await belonging(base, contents, read);
  const news = await belonging(head, contents, read);
  const [readOld, readNew] = [readerFor(olds, read, news), readerFor(news, read, olds)];
  const ids = new Map(olds.files.map(({ path, id }) => [path, id]));
  const same = isReadAlike(olds, news) ? news.files.filter(({ path, id }) => ids.get(path) === id) : [];
  const unchanged = same.flatMap((file) => restingOf(file, contents) ?? []);
  const resting = new Set(unchanged.map(({ file }) => file.path));
  const unaltered = new Set(same.map(({ path }) => path));
  return {
    base: olds.files.filter(({ path }) => !resting.has(path)).map(readOld),
    head: news.files.filter(({ path }) => !resting.has(path)).map(readNew),
    unchanged,
    read: ({ file }) => readNew(file),
    isChanged: (path) => !unaltered.has(path),
  };
}

/** All documents of one version that belong to its workspace. */
export async function documentsOf(
  version: Version,
  contents: Contents,
  read: VersionReader,
): Promise<readonly ParsedDocument[]> {
  const side = await belonging(version, contents, read);
  return side.files.map(readerFor(side, read));
}

/** The files of one side that belong to its workspace, by its own configuration. */
interface Side {
  readonly config: ParsedDocument | undefined;
  readonly files: readonly VersionFile[];
}

/** Finds those files; what they hold is loaded. */
async function belonging({ files }: Version, contents: Contents, read: VersionReader): Promise<Side> {
  const configs = files.filter(({ path }) => path === configName);
  await contents.load(readable(configs));
  const [config] = configs.map((file) => read(file));
  const isIncluded = inclusion(config);
  const chosen = files.filter(({ path }) => path === configName || isIncluded(path));
  await contents.load(readable(chosen));
  return { config, files: chosen };
}

/** Reads files of a side in its version of the model; in that of the other one, where the side cannot say it. */
function readerFor(side: Side, read: VersionReader, other = side): (file: VersionFile) => ParsedDocument {
  const schemaVersion = schemaVersionOf(isSilent(side) ? other.config : side.config);
  return (file) => read(file, { schemaVersion });
}

/** Whether the same text says the same on both sides: then it need not be read. */
function isReadAlike(olds: Side, news: Side): boolean {
  // Words without a language are in the first one: where that is another, every text is.
  if (languageOf(olds) !== languageOf(news)) return false;
  return isSilent(olds) || isSilent(news) || schemaVersionOf(olds.config) === schemaVersionOf(news.config);
}

const isSilent = ({ config }: Side) => config?.value === undefined;
const languageOf = ({ config }: Side) => buildWorkspace(config ? [config] : []).config.locales[0];

function readable(files: readonly VersionFile[]): readonly string[] {
  return files.filter(({ unreadable }) => unreadable === undefined).map(({ id }) => id);
}

function restingOf(file: VersionFile, contents: Contents): Unchanged | undefined {
  if (file.unreadable !== undefined) return undefined;
  if (file.path.endsWith('.csv')) return { file };
  const sketch = sketchOf(contents.of(file.id));
  return sketch && { file, sketch };
}
