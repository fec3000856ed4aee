import type { Repository } from '@journey-as-code/core/node';
import { refusal } from '@journey-as-code/core/node';

/** The commit of the newest release of a package that a commit comes after: of its tag `name@1.2.3`. */
export async function lastRelease(
  name: string,
  commit: string,
  repository: Pick<Repository, 'run'>,
): Promise<string | undefined> {
  const { code, stdout, stderr } = await repository.run(
    '-c',
    'versionsort.suffix=-',
    'for-each-ref',
    `--merged=${commit}`,
    '--sort=-version:refname',
    '--count=1',
    '--format=%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)',
    `refs/tags/${name}@*`,
  );
  if (code !== 0) throw refusal(stderr);
  return stdout.trim() || undefined;
}
