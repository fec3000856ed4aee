import { committedAt, type Repository, refusal } from '@journey-as-code/core/node';
import { UsageError } from '../command.js';

/** A commit: its whole id, and when it was made. */
export interface Commit {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly instant: number;
}

/** The commit that a name stands for. Throws a UsageError where there is none. */
export async function commitNamed(name: string, repository: Repository): Promise<Commit> {
  if (name.startsWith('-')) {
    throw new UsageError(`“${name}” is no commit: no name of one begins with “-”.`, 'Options stand before --.');
  }
  const commit = await commitAt(name, repository);
  if (commit) return commit;
  if (name === 'HEAD') {
    throw new UsageError('The repository has no commit yet.', 'There is something to compare after the first one.');
  }
  throw new UsageError(`There is no commit “${name}” in this repository.`, howToGet(name));
}

/** The default branch, and its last commit. Throws a UsageError where none can be told. */
export async function defaultBranch(repository: Repository): Promise<Commit & { readonly name: string }> {
  for (const name of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const commit = await commitAt(
      name.startsWith('origin/') ? `refs/remotes/${name}` : `refs/heads/${name}`,
      repository,
    );
    if (commit) return { ...commit, name };
  }
  await commitNamed('HEAD', repository);
  throw new UsageError(
    'It cannot be told which branch is the default one: there is no origin/HEAD, main or master.',
    'Name what to compare with: journey diff BRANCH',
  );
}

/** What two commits have in common, the best first. Throws a UsageError where they have nothing in common. */
export async function mergeBases(
  [base, head]: readonly [Commit, Commit],
  range: string,
  repository: Repository,
): Promise<readonly Commit[]> {
  const { code, stdout, stderr } = await repository.run('merge-base', '--all', '--end-of-options', base.id, head.id);
  if (code > 1) throw refusal(stderr);
  const ids = stdout.split('\n').filter(Boolean);
  if (ids.length > 0) return Promise.all(ids.map((id) => commitNamed(id, repository)));
  if (repository.isShallow) {
    throw new UsageError(
      `${range} have no commit in common in this clone: it is shallow.`,
      'git fetch --unshallow fetches the history; git fetch --deepen=100 fetches a part of it.',
    );
  }
  throw new UsageError(`${range} have no history in common.`, 'Two dots compare them as they are: A..B');
}

async function commitAt(name: string, { objects }: Repository): Promise<Commit | undefined> {
  if (/[\n\0]/.test(name)) return undefined;
  const [object] = await objects.read([`${name}^{commit}`]);
  return object && { id: object.id, instant: committedAt(object) ?? 0 };
}

function howToGet(name: string): string {
  const [, remote, branch] = /^([\w.-]+)\/([\w./-]+)$/.exec(name) ?? [];
  return remote === undefined
    ? 'git branch --all and git tag list the names there are.'
    : `If it is a branch of ${remote}: git fetch ${remote} ${branch}:refs/remotes/${name}`;
}
