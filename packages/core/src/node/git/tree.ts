import { compareText } from '../../diagnostic.js';
import { isCalledLikeOurs, isForeign } from '../sources.js';
import { bytesOfObject } from './read-object.js';
import { missing } from './refusal.js';
import type { GitObject } from './replies.js';
import type { Repository } from './repository.js';

/** A file of a commit. */
export interface TreeFile {
  /** Path below the folder that was asked for. */
  readonly path: string;
  /** Tells its content: the same where the content is the same. */
  readonly id: string;
  /** Why the file cannot be read. */
  readonly unreadable?: string;
}

/** One entry of a folder, as git keeps it. */
export interface TreeEntry {
  readonly name: string;
  readonly mode: string;
  readonly id: string;
}

/** A folder of a commit, by how it is called from its parent. */
interface Folder {
  readonly path: string;
  readonly name: string;
}

/**
 * The files below a folder of a commit that may belong to its workspace, in order of path, as they would be read from a
 * disk. The folder ends in a slash, or is empty for all. Asks for all folders of one depth at once.
 */
export async function filesAt(
  commit: string,
  folder: string,
  repository: Pick<Repository, 'objects' | 'run'>,
): Promise<readonly TreeFile[]> {
  const files: TreeFile[] = [];
  let folders: readonly Folder[] = [{ path: '', name: `${commit}:${folder}` }];
  while (folders.length > 0) {
    const trees = await treesNamed(folders, repository);
    const inner: Folder[] = [];
    for (const [index, { path: above }] of folders.entries()) {
      for (const { name, mode, id } of trees[index] ?? []) {
        const path = above + name;
        if (isCalledLikeOurs(path)) files.push(mode.startsWith('100') ? { path, id } : noFile(path));
        else if (mode === folderMode && !isForeign(name)) inner.push({ path: `${path}/`, name: id });
      }
    }
    folders = inner;
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}

const folderMode = '40000';

function noFile(path: string): TreeFile {
  return { path, id: 'not-a-file', unreadable: 'not-a-file' };
}

async function treesNamed(
  folders: readonly Folder[],
  repository: Pick<Repository, 'objects' | 'run'>,
): Promise<readonly (readonly TreeEntry[])[]> {
  const trees: (readonly TreeEntry[])[] = [];
  for (const [index, tree] of (await repository.objects.read(folders.map(({ name }) => name))).entries()) {
    if (tree?.type !== 'tree') throw await missing(folders[index]?.name ?? '', repository);
    trees.push(entriesOf(tree));
  }
  return trees;
}

/** The entries of a tree object: each `<mode> <name>`, a zero byte, and the id as bytes, half as many as its name has digits. */
export function entriesOf(object: GitObject): readonly TreeEntry[] {
  const tree = bytesOfObject(object);
  const idBytes = object.id.length / 2;
  const entries: TreeEntry[] = [];
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, space);
    entries.push({
      mode: tree.toString('latin1', at, space),
      name: tree.toString('utf8', space + 1, end),
      id: tree.toString('hex', end + 1, end + 1 + idBytes),
    });
    at = end + 1 + idBytes;
  }
  return entries;
}
