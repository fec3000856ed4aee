import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { UsageError } from './command.js';
import { makeFolder } from './make-folder.js';

const manifestName = '.journey-render.json';

/**
 * Writes files into a folder of their own: one that is new, empty, or was written by this command before; what it wrote
 * then and does not write now is removed. Throws a UsageError for any other folder, and touches nothing there.
 */
export function writeFiles(folder: string, shown: string, files: ReadonlyMap<string, string>): void {
  const before = formerFiles(folder, shown);
  makeFolder(folder);
  put(join(folder, manifestName), `${JSON.stringify({ files: [...files.keys()].sort() }, null, 2)}\n`);
  for (const [name, text] of files) put(join(folder, name), text);
  for (const name of before) if (!files.has(name)) rmSync(join(folder, name), { force: true });
}

/** A file is the old one or the new one, whole; a link that came into its place is replaced, never followed. */
function put(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function formerFiles(folder: string, shown: string): readonly string[] {
  const refuse = (why: string): never => {
    throw new UsageError(`${shown} ${why}. Nothing was written.`, 'Name a folder that is new or empty: --out diagrams');
  };
  const reserved = resolve(folder)
    .split(sep)
    .find((part) => /^(?:\.git|node_modules)$/i.test(part));
  if (reserved !== undefined) refuse(`is inside ${reserved}`);
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (!status) return [];
  if (status.isSymbolicLink()) refuse('is a symbolic link');
  if (!status.isDirectory()) refuse('is a file');
  const entries = readdirSync(folder, { withFileTypes: true });
  const hasManifest = entries.some((entry) => entry.name === manifestName && entry.isFile());
  const ours = hasManifest ? readManifest(join(folder, manifestName)) : [];
  const foreign = entries
    .filter((entry) => !entry.isFile() || !(ours.includes(entry.name) || entry.name === manifestName))
    .map(({ name }) => name)
    .sort();
  if (foreign.length > 0) {
    const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
    refuse(`holds files that this command did not write: ${foreign.slice(0, 3).join(', ')}${more}`);
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
