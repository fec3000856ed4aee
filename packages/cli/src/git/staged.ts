import type { Repository } from '@journey-as-code/core/node';

/** Whether the index holds something of a folder that its last commit does not, although that commit is compared. */
export async function hasStaged(commit: string, path: string, repository: Repository): Promise<boolean> {
  if (!repository.hasWorkingTree) return false;
  const [head] = await repository.objects.read(['HEAD^{commit}']);
  if (head?.id !== commit) return false;
  const top = `:(top,literal)${path}`;
  const { code } = await repository.run('diff-index', '--cached', '--quiet', '--no-ext-diff', commit, '--', top);
  return code === 1;
}
