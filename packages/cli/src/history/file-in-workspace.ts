import { basename, relative, resolve, sep } from 'node:path';
import { configName, nearest, type Thing, thingsInFile } from '@journey-as-code/core';
import { type Io, UsageError } from '../command.js';
import type { NamedFile } from './named-file.js';
import type { Past } from './past.js';

/** A file of a workspace by its path below the folder, and what stands in it. Throws a UsageError for what is none. */
export function fileInWorkspace(
  { written, path: whole, isThere, isFolder }: NamedFile,
  { workspace, prefix }: Past,
  io: Io,
): { readonly file: string; readonly things: readonly Thing[] } {
  const file = relative(resolve(io.cwd, prefix), whole).split(sep).join('/');
  const documents = [...workspace.documents, ...workspace.measurementFiles.map(({ document }) => document)];
  const files = documents.map(({ path }) => path);
  if (isFolder) throw new UsageError(`${written} is a folder.`, `Name a file, such as ${prefix}${oneIn(files, file)}`);
  if (!isThere) {
    const meant = meantBy(file, files);
    throw new UsageError(
      `${written} is not there.`,
      meant === undefined ? undefined : `Did you mean ${prefix}${meant}?`,
    );
  }
  if (file.startsWith('../')) {
    throw new UsageError(
      `${written} stands outside of the workspace ${prefix === '' ? '.' : prefix}.`,
      'Name a file of the workspace; --dir names another workspace.',
    );
  }
  if (!files.includes(file)) {
    throw new UsageError(`${written} is no file of the workspace.`, `Name one, such as ${prefix}${oneIn(files, '')}`);
  }
  const things = thingsInFile(workspace, file);
  if (things.length > 0) return { file, things };
  throw new UsageError(`${written} holds nothing that has fields.`, 'journey check says what is wrong with it.');
}

/** A file to show as an example: one in a folder, where there is one. */
function oneIn(files: readonly string[], folder: string): string {
  const seen = files.filter((path) => !path.startsWith('.'));
  return seen.find((path) => path.startsWith(`${folder}/`)) ?? seen[0] ?? configName;
}

/** The file that was most likely meant: of the same name in some folder, else the nearest. */
function meantBy(file: string, files: readonly string[]): string | undefined {
  return files.find((path) => basename(path) === basename(file)) ?? nearest(file, files);
}
