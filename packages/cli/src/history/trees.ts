import { configName } from '@journey-as-code/core';
import { filesAt, type GitObject, lacking, type ObjectReader, type Repository } from '@journey-as-code/core/node';
import type { VersionFile } from '../versions/version.js';

/** Reads which files a workspace has in commits; folders that are the same in many are read once. */
export function treeReader(
  folder: string,
  repository: Repository,
): (commit: string) => Promise<readonly VersionFile[]> {
  const { objects } = repository;
  const remembering = { ...repository, objects: rememberingTrees(objects) };
  return async (commit) => {
    const [tree, whole] = await objects.read([`${commit}:${folder}`, `${commit}^{tree}`]);
    if (whole === undefined) throw lacking();
    if (tree?.type !== 'tree') return [];
    const files = await filesAt(commit, folder, remembering);
    return files.some(({ path }) => path === configName) ? files : [];
  };
}

const isId = /^[0-9a-f]+$/;

/** A reader that asks for no tree twice that is named by its id. */
function rememberingTrees(objects: ObjectReader): ObjectReader {
  const known = new Map<string, GitObject>();
  return {
    close: objects.close,
    async read(names) {
      const missing = [...new Set(names)].filter((name) => !known.has(name));
      const found = new Map<string, GitObject | undefined>();
      for (const [index, object] of (await objects.read(missing)).entries()) {
        const name = missing[index] ?? '';
        found.set(name, object);
        if (object?.type === 'tree' && isId.test(name)) known.set(name, object);
      }
      return names.map((name) => known.get(name) ?? found.get(name));
    },
  };
}
