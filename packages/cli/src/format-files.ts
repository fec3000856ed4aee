import { join } from 'node:path';
import type { SourceFile } from '@journey-as-code/core';
import type { Formatted } from '@journey-as-code/core/edit';
import { UsageError } from './command.js';
import { systemReason } from './failure.js';
import { replaceFile } from './replace-file.js';
import type { Place } from './workspace.js';

/** What became of one file. */
export interface FormattedFile {
  readonly path: string;
  readonly changed: boolean;
  readonly refused?: NonNullable<Formatted['refused']>;
}

/**
 * Formats the YAML files of a workspace; with `write`, those that change are replaced whole. Throws a UsageError that
 * names the first one which cannot be replaced.
 */
export async function formatFiles(
  { folder, prefix }: Place,
  sources: readonly SourceFile[],
  write: boolean,
): Promise<readonly FormattedFile[]> {
  const { formatDocument } = await import('@journey-as-code/core/edit');
  return sources
    .filter(({ path }) => !path.endsWith('.csv'))
    .map(({ path, content, unreadable }): FormattedFile => {
      const result: Formatted = unreadable === undefined ? formatDocument(path, content) : { refused: 'unreadable' };
      if (result.refused !== undefined) return { path, changed: false, refused: result.refused };
      if (result.changed && write) replace(join(folder, path), prefix + path, result.text);
      return { path, changed: result.changed };
    });
}

function replace(path: string, shown: string, text: string): void {
  try {
    replaceFile(path, text);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    throw new UsageError(
      `${shown} cannot be replaced: ${reason}.`,
      'Files before it are done. Make room or permission, then run journey fmt again.',
    );
  }
}
