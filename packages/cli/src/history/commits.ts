import { type Repository, refusal } from '@journey-as-code/core/node';
import type { Point } from './point.js';

const fields = ['%H', '%P', '%as', '%aN', '%s'] as const;

/**
 * The commits before `HEAD` that changed something in a folder, no commit before one that comes after it. What stands
 * between two of them did not touch it. A merge that took the folder from one side as it was follows that side alone, as
 * `git log` has it; another one has the commits of both sides for parents, so that what was made on a branch is told of
 * the commit that made it.
 */
export async function commitsTouching(folder: string, repository: Repository): Promise<readonly Point[]> {
  const { code, stdout, stderr } = await repository.run(
    ...['-c', 'log.follow=false'],
    'log',
    '-z',
    '--parents',
    '--date-order',
    '--no-show-signature',
    '--encoding=UTF-8',
    `--format=${fields.join('%x00')}`,
    'HEAD',
    '--',
    folder === '' ? ':(top)' : `:(top,literal)${folder}`,
  );
  if (code !== 0) throw refusal(stderr);
  const told = stdout.split('\0');
  return Array.from({ length: Math.floor(told.length / fields.length) }, (_, index) => {
    const [id = '', parents = '', date = '', author = '', subject = ''] = told.slice(index * fields.length);
    return { id, parents: parents.split(' ').filter(Boolean), date, author, subject };
  });
}
