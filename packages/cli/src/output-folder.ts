import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './command.js';

const manifestName = '.journey-render.json';

/**
 * Writes files into a folder of their own: one that is new, empty, or was written by this command before; what it wrote
 * then and does not write now is removed. Throws a UsageError for any other folder, and touches nothing there.
 */
export function writeFiles(folder: string, shown: string, files: ReadonlyMap<string, string>): void {
  const before = formerFiles(folder, shown);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, manifestName), `${JSON.stringify({ files: [...files.keys()].sort() }, null, 2)}\n`);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  for (const name of before) if (!files.has(name)) rmSync(join(folder, name), { force: true });
}

function formerFiles(folder: string, shown: string): readonly string[] {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (!status) return [];
  if (!status.isDirectory())
    throw new UsageError(`${shown} is no folder.`, 'Name a folder that is new or empty: --out diagrams');
  const entries = readdirSync(folder).filter((name) => name !== manifestName);
  const ours = existsSync(join(folder, manifestName)) ? readManifest(join(folder, manifestName)) : [];
  const foreign = entries.filter((name) => !ours.includes(name)).sort();
  if (foreign.length > 0) {
    const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
    throw new UsageError(
      `${shown} holds files that this command did not write: ${foreign.slice(0, 3).join(', ')}${more}. Nothing was written.`,
      'Name a folder that is new or empty: --out diagrams',
    );
  }
  return ours;
}

/** The names that a former run wrote; a manifest that is not ours names none. */
function readManifest(path: string): readonly string[] {
  try {
    const { files }: { files?: unknown } = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(files)
      ? files.filter((name) => typeof name === 'string' && /^[a-z0-9.-]+\.(?:mmd|md)$/.test(name))
      : [];
  } catch {
    // Unreadable: then every other file in the folder is foreign, and the folder is refused.
    return [];
  }
}
