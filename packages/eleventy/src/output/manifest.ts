import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file by which we know a folder as ours, and every file in it. */
export const manifestName = '.journey-site.json';

/** What systems put into folders that somebody looked at. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Every file below a folder, in order, with forward slashes. Links are files: none is followed. */
export function filesIn(folder: string): readonly string[] {
  return [...filesBelow(folder, '')].sort();
}

/** Node's own walk takes twice as long. */
function* filesBelow(folder: string, start: string): Iterable<string> {
  for (const entry of readdirSync(join(folder, start), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(folder, `${start}${entry.name}/`);
    else yield start + entry.name;
  }
}

/** What a site says of itself. */
export interface Manifest {
  readonly files: ReadonlySet<string>;
  /** Folders that never change, each by the key of all that it was made from: `v/1.4.0/`. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Writes into a finished site which files it consists of: those in its folder, and others that will come to it. */
export function writeManifest(
  folder: string,
  parts: Manifest['parts'] = new Map(),
  others: readonly string[] = [],
): void {
  const content = {
    generator: '@journey-as-code/eleventy',
    files: [...filesIn(folder), ...others].sort(),
    ...(parts.size > 0 && { parts: Object.fromEntries(parts) }),
  };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(content, null, 1)}\n`);
}

/** Whether a folder is one that we wrote, or empty. */
export function isOurs(folder: string): boolean {
  return readdirSync(folder).length === 0 || manifestOf(folder) !== undefined;
}

/** The files of a folder that no build of ours put there. */
export function foreignFiles(folder: string): readonly string[] {
  const ours = manifestOf(folder);
  return filesIn(folder).filter(
    (path) => path !== manifestName && !ours?.files.has(path) && !litter.has(path.slice(path.lastIndexOf('/') + 1)),
  );
}

/** What a site says of itself; undefined where it does not, or cannot be understood. */
export function manifestOf(folder: string): Manifest | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
  } catch {
    return undefined; // absent or damaged: then nothing proves that the folder is ours
  }
  if (typeof manifest !== 'object' || manifest === null || !('files' in manifest)) return undefined;
  if (!Array.isArray(manifest.files)) return undefined;
  const parts = 'parts' in manifest ? Object.entries(Object(manifest.parts)) : [];
  return {
    files: new Set(manifest.files.map(String)),
    parts: new Map(parts.map(([part, key]) => [part, String(key)])),
  };
}
