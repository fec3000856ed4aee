import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Io, type Option, UsageError } from './command.js';
import { systemReason } from './failure.js';
import { type Format, formatNamed } from './formats/format.js';
import { nearestOf } from './near.js';
import { inWords } from './usage/in-words.js';

/** The option that writes further reports of the same run. */
export const reportOption = {
  value: 'name=file',
  summary: 'a further report in a file: its form, and where to write it',
  repeatable: true,
} as const satisfies Option;

/** A report that is asked for: its form, and the file that takes it. */
export interface ReportFile<R> {
  readonly format: Format<R>;
  /** Where it stands, whatever links lead there. */
  readonly path: string;
  /** The whole path by which it was named. */
  readonly named: string;
  /** The file as it was named. */
  readonly shown: string;
}

/**
 * Reads `NAME=FILE`, before anything else is done. Throws a UsageError for an unknown form, and for a file that cannot
 * take a report or is taken twice.
 */
export async function reportFiles<R>(
  given: readonly string[],
  formats: readonly Format<R>[],
  { cwd }: Pick<Io, 'cwd'>,
): Promise<readonly ReportFile<R>[]> {
  const files: ReportFile<R>[] = [];
  for (const one of given) {
    const [, name, shown] = /^([^=]*)=(.+)$/s.exec(one) ?? [];
    if (name === undefined || shown === undefined) {
      throw new UsageError(`--report takes a form and a file, not “${one}”.`, 'Such as --report sarif=journeys.sarif');
    }
    const ids = formats.map(({ id }) => id);
    if (!ids.includes(name)) {
      const near = await nearestOf(name, ids);
      throw new UsageError(
        `--report takes ${inWords(ids)}, not “${name}”.`,
        near === undefined ? undefined : `Did you mean ${near}?`,
      );
    }
    const named = resolve(cwd, shown);
    const path = placeOf(named, shown);
    if (files.some((file) => file.path === path)) {
      throw new UsageError(`--report names ${shown} twice.`, 'Give each report a file of its own.');
    }
    files.push({ format: formatNamed(formats, name), path, named, shown });
  }
  return files;
}

/** Where a file stands, whatever links lead there. Throws a UsageError where none can be written. */
function placeOf(path: string, shown: string): string {
  const refuse = (why: string, next = 'Name another file.'): never => {
    throw new UsageError(`${shown} ${why}. Nothing was written.`, next);
  };
  const folder = dirname(path);
  const above = statSync(folder, { throwIfNoEntry: false });
  if (!above?.isDirectory()) refuse('cannot be written: there is no folder for it', 'Make the folder first.');
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory() || /[/\\]$/.test(shown)) refuse('is a folder');
  if (status?.isSymbolicLink()) refuse('is a symbolic link');
  if (status && !status.isFile()) refuse('is not a file that can hold a report');
  return join(realpathSync(folder), basename(path));
}

/** Writes reports, each of them whole; none where one cannot be written. What the reports are about, the files that were `read`, is never replaced. */
export function writeReports<R>(
  files: readonly ReportFile<R>[],
  textOf: (format: Format<R>) => string,
  read: () => readonly string[],
): void {
  if (files.length === 0) return;
  const kept = new Set(read());
  const source = files.find(({ path, named }) => kept.has(path) || kept.has(named));
  if (source) {
    throw new UsageError(`${source.shown} is a file of the workspace. Nothing was written.`, 'Name another file.');
  }
  const drafts = files.map((file) => ({ ...file, draft: `${file.path}.${process.pid}.tmp` }));
  try {
    for (const { format, draft, shown } of drafts)
      attempt(shown, () => writeFileSync(draft, textOf(format), { flag: 'wx' }));
    for (const { path, draft, shown } of drafts) attempt(shown, () => renameSync(draft, path));
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}

/** What the system refuses is told of the file that was named. */
function attempt(shown: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    throw new UsageError(`${shown} cannot be written: ${reason}.`);
  }
}
