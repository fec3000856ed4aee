import { configName } from '@journey-as-code/core';
import {
  committedAt,
  filesAt,
  type GitObject,
  type Repository,
  type TreeFile,
  textOfObject,
} from '@journey-as-code/core/node';
import { type LeftOut, leftOut, leftOutFor } from './left-out.js';
import { type AuthorsNote, noteInChangelog, noteInTag } from './notes.js';
import type { ReleaseTag } from './tags.js';

/** A release as its repository holds it. */
export interface GitRelease extends ReleaseTag {
  readonly commit: string;
  /** When its commit was made, in milliseconds since 1970. */
  readonly instant: number;
  /** The folder of its workspace: another where anything in it is another. */
  readonly tree: string;
  /** What may belong to its workspace. */
  readonly files: readonly TreeFile[];
  readonly note: AuthorsNote | undefined;
}

/** What a tag points to, as a release of the workspace in a folder of its repository: `journeys/`, or nothing for its top. */
export async function releaseInGit(
  tag: ReleaseTag,
  folder: string,
  repository: Repository,
): Promise<GitRelease | LeftOut> {
  try {
    const { objects } = repository;
    const [tagged, commit] = await objects.read([tag.id, `${tag.id}^{commit}`]);
    if (commit === undefined) return noCommit(tag, tagged, repository);
    const at = (path: string) => `${commit.id}:${folder}${path}`;
    const [tree, config, changelog] = await objects.read([at(''), at(configName), at('CHANGELOG.md')]);
    if (tree?.type !== 'tree' || config?.type !== 'blob') {
      return leftOut(tag, `It holds no workspace: there is no ${folder}${configName} in it.`);
    }
    const note = changelog?.type === 'blob' ? noteInChangelog(textOfObject(changelog), tag.version) : undefined;
    return {
      ...tag,
      commit: commit.id,
      instant: committedAt(commit) ?? 0,
      tree: tree.id,
      files: await filesAt(commit.id, folder, repository),
      note: note ?? (tagged?.type === 'tag' ? noteInTag(textOfObject(tagged), tag.tag) : undefined),
    };
  } catch (error) {
    return leftOutFor(tag, error);
  }
}

function noCommit(tag: ReleaseTag, tagged: GitObject | undefined, { isShallow }: Repository): LeftOut {
  if (tagged?.type === 'tree' || tagged?.type === 'blob') {
    return leftOut(tag, `It points to a ${tagged.type === 'tree' ? 'folder' : 'file'}, not to a commit.`);
  }
  return leftOut(
    tag,
    'What it points to is not in this repository.',
    isShallow ? 'git fetch --unshallow --tags origin' : `git fetch --force origin tag ${tag.tag}`,
  );
}
