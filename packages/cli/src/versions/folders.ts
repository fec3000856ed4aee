import type { Io } from '../command.js';
import { UsageError } from '../command.js';
import { findWorkspace } from '../workspace.js';
import { contentsFrom, filesBelow } from './contents.js';
import type { Versions } from './version.js';

/** Two folders as two versions. */
export function versionsInFolders(from: string | undefined, to: string | undefined, io: Io): Versions {
  if (from === undefined || to === undefined) {
    throw new UsageError('Two folders are compared: --from and --to.', 'journey diff --from old --to new');
  }
  const contents = contentsFrom();
  const [base, head] = [from, to].map((given) => {
    const { folder, prefix } = findWorkspace(given, io);
    return { label: given, folder, prefix, files: filesBelow(folder, 'sha1', contents) };
  });
  if (base === undefined || head === undefined) throw new Error('There are two sides.');
  return { range: '', base, head, contents, remarks: [], close: async () => {} };
}
