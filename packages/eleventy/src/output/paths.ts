import { resolve, sep } from 'node:path';

/** The longest path that older Windows can open, with room for the folder that the site stands in. */
const longest = 240;

/** A path below a folder; throws where it would lead out of it. */
export function inside(folder: string, path: string): string {
  const target = resolve(folder, path);
  if (!target.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    throw new Error(`Path outside the site: ${path}`);
  return target;
}

/**
 * Holds every path of a site against the law: relative, with forward slashes and plain parts, inside the folder, and no
 * two the same where upper and lower case are one. Returns the paths that are too long for older systems.
 */
export function checkPaths(paths: readonly string[], folder: string): readonly string[] {
  const seen = new Map<string, string>();
  for (const path of paths) {
    inside(folder, path);
    if (!path.split('/').every(isPlain)) throw new Error(`Not a path of a site: ${JSON.stringify(path)}`);
    const key = path.normalize('NFC').toLowerCase();
    const same = seen.get(key);
    if (same !== undefined) throw new Error(`Two files of the site have one path: ${same} and ${path}`);
    seen.set(key, path);
  }
  for (const path of seen.keys()) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const file = seen.get(path.slice(0, end));
      if (file !== undefined) throw new Error(`A file of the site stands where a folder is needed: ${file}`);
    }
  }
  return paths.filter((path) => path.length > longest);
}

/** No empty part, no `.` or `..`, nothing that Windows refuses or another program obeys. */
function isPlain(part: string): boolean {
  return part !== '' && !/^\.{1,2}$|[\p{Cc}\\:*?"<>|]|[. ]$/u.test(part) && Buffer.byteLength(part) <= 255;
}
