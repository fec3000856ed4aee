import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The file by which we know a folder as ours, and every file in it. */
export const manifestName = '.journey-site.json';

/** What systems put into folders that somebody looked at. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Every file below a folder, in order, with forward slashes. Links are files: none is followed. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Writes into a finished site which files it consists of. */
export function writeManifest(folder: string): void {
  const files = filesIn(folder);
  writeFileSync(
    join(folder, manifestName),
    `${JSON.stringify({ generator: '@journey-as-code/eleventy', files }, null, 1)}\n`,
  );
}

/** Whether a folder is one that we wrote, or empty. */
export function isOurs(folder: string): boolean {
  return readdirSync(folder).length === 0 || manifestOf(folder) !== undefined;
}

/** The files of a folder that no build of ours put there. */
export function foreignFiles(folder: string): readonly string[] {
  const ours = manifestOf(folder);
  return filesIn(folder).filter(
    (path) => path !== manifestName && !ours?.has(path) && !litter.has(path.slice(path.lastIndexOf('/') + 1)),
  );
}

function manifestOf(folder: string): ReadonlySet<string> | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
  } catch {
    return undefined; // absent or damaged: then nothing proves that the folder is ours
  }
  if (typeof manifest !== 'object' || manifest === null || !('files' in manifest)) return undefined;
  return Array.isArray(manifest.files) ? new Set(manifest.files.map(String)) : undefined;
}
