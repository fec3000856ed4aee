import { existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { acceptedName } from '@journey-as-code/core';
import type { AcceptanceEdit } from '@journey-as-code/core/edit';
import { UsageError } from '../command.js';
import { replaceFile } from '../replace-file.js';
import type { Place } from '../workspace.js';

/** Changes what a workspace accepts; gives the path of the file, as people read it. Throws a UsageError where it cannot. */
export async function editAcceptedFile({ folder, prefix }: Place, edit: AcceptanceEdit): Promise<string> {
  const file = join(folder, acceptedName);
  const shown = prefix + acceptedName;
  if (!isPlain(dirname(file), 'folder') || !isPlain(file, 'file')) {
    throw new UsageError(`${shown} was left alone: it is no plain file in a plain folder.`, 'A check reads no other.');
  }
  const { editAcceptances } = await import('@journey-as-code/core/edit');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = editAcceptances(before, edit);
  if (after === undefined) {
    throw new UsageError(
      `${shown} cannot be changed safely, and was left alone.`,
      'journey check says what is wrong in it; a reason is one line, and an alias stands in no entry.',
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  if (after !== before) replaceFile(file, after);
  return shown;
}

/** Whether something is what it should be, or is not there yet: a link would lead out of the workspace. */
function isPlain(path: string, sort: 'file' | 'folder'): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status === undefined || (sort === 'file' ? status.isFile() : status.isDirectory());
}
