import { relative, resolve, sep } from 'node:path';
import { nearest, type Thing, thingsInFile } from '@journey-as-code/core';
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
  if (isFolder) throw new UsageError(`${written} is a folder.`, `Name a file, such as ${prefix}${files[0]}`);
  if (file === '..' || file.startsWith('../')) {
    throw new UsageError(
      `${written} stands outside of the workspace ${prefix === '' ? '.' : prefix}.`,
      'Name a file of the workspace; --dir names another workspace.',
    );
  }
  if (!files.includes(file)) {
    const near = nearest(
      written,
      files.map((one) => prefix + one),
    );
    throw new UsageError(
      `${written} ${isThere ? 'is no file of the workspace' : 'is not there'}.`,
      near === undefined ? `Name one of its files, such as ${prefix}${files[0]}` : `Did you mean ${near}?`,
    );
  }
  const things = thingsInFile(workspace, file);
  if (things.length > 0) return { file, things };
  throw new UsageError(`${written} holds nothing that has fields.`, 'journey check says what is wrong with it.');
}
