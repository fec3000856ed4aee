import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '@journey-as-code/core';
import type { Formatted } from '@journey-as-code/core/edit';

/** What became of one file. */
export interface FormattedFile {
  readonly path: string;
  readonly changed: boolean;
  readonly refused?: NonNullable<Formatted['refused']>;
}

/** Formats the YAML files of a workspace; with `write`, those that change are replaced whole. */
export async function formatFiles(
  folder: string,
  sources: readonly SourceFile[],
  write: boolean,
): Promise<readonly FormattedFile[]> {
  const { formatDocument } = await import('@journey-as-code/core/edit');
  return sources
    .filter(({ path }) => !path.endsWith('.csv'))
    .map(({ path, content, unreadable }): FormattedFile => {
      const result: Formatted = unreadable === undefined ? formatDocument(path, content) : { refused: 'unreadable' };
      if (result.refused !== undefined) return { path, changed: false, refused: result.refused };
      if (result.changed && write) replaceFile(join(folder, path), result.text);
      return { path, changed: result.changed };
    });
}

/** A file is the old one or the new one, whole, whatever happens in between; its mode stays. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(beside, 'wx', statSync(path).mode);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
