import type { Repository } from './repository.js';

/** Why a repository cannot be read, for those who know more to say about some reasons. */
export type GitRefusal = 'no git' | 'no repository' | 'not trusted' | 'partial' | 'unreadable';

/** A repository that cannot be read, for a reason that whoever asked for it can remove. */
export class GitRefused extends Error {
  override readonly name = 'GitRefused';

  constructor(
    readonly why: GitRefusal,
    /** What stands in the way. */
    message: string,
    /** What to do about it. */
    readonly next: string,
  ) {
    super(message);
  }
}

/** What git says on refusing, as one sentence and what to do next. */
export function refusal(stderr: string): GitRefused {
  if (/not a git repository/.test(stderr)) {
    return new GitRefused('no repository', 'There is no git repository here.', 'Run it in one.');
  }
  const owner = /dubious ownership in repository at '(.+)'/.exec(stderr)?.[1];
  if (owner !== undefined) {
    return new GitRefused(
      'not trusted',
      `git does not trust the repository ${owner}, since somebody else owns it.`,
      `If you do: git config --global --add safe.directory ${owner}`,
    );
  }
  if (/promisor|lazy fetching/.test(stderr)) return lacking();
  const said = stderr
    .split('\n')
    .map((line) => /^(?:fatal|error): (.+)$/.exec(line)?.[1])
    .find((line) => line !== undefined);
  return new GitRefused(
    'unreadable',
    `git could not read the repository: ${said ?? 'it does not say why'}.`,
    'git fsck tells more.',
  );
}

/** That a partial clone does not hold what is asked for. */
export function lacking(): GitRefused {
  return new GitRefused(
    'partial',
    'This clone is partial: it lacks files that are needed.',
    'git fetch --refetch --no-filter origin fetches them.',
  );
}

/** That an object is not there which others name: a partial clone lacks it, or the repository is damaged. */
export async function missing(id: string, { run }: Pick<Repository, 'run'>): Promise<GitRefused> {
  const { code } = await run('config', '--get-regexp', String.raw`^remote\..*\.promisor$`);
  return code === 0 ? lacking() : refusal(`fatal: Could not read ${id}`);
}

/** What it means that git could not be started. */
export function withoutGit(error: Error): Error {
  const isMissing = 'code' in error && error.code === 'ENOENT';
  return isMissing ? new GitRefused('no git', 'git is not installed, or not on the PATH.', 'Install it.') : error;
}
