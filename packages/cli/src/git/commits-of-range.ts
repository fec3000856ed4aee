import type { Repository } from '@journey-as-code/core/node';
import { UsageError } from '../command.js';
import { type Commit, commitNamed, defaultBranch, mergeBases } from './commits.js';
import type { Range } from './range.js';

/** The commits that a range names. */
export interface CommitsOfRange {
  /** The range as it was written, or what holds where nothing was. */
  readonly range: string;
  readonly base: Commit;
  /** The last commit of head; the working tree is compared as it is. */
  readonly head: Commit;
  /** How many commits both have in common that are as good as `base`. */
  readonly bases: number;
}

/** Finds the commits of a range. Throws a UsageError where one is not there. */
export async function commitsOf(range: Range, repository: Repository): Promise<CommitsOfRange> {
  if (range.head === undefined && !repository.hasWorkingTree) {
    throw new UsageError(
      'There is no working tree here to compare: the repository is bare.',
      'Name two commits: journey diff A...B',
    );
  }
  const usual = range.base === undefined ? await defaultBranch(repository) : undefined;
  const named = usual ?? (await commitNamed(range.base ?? 'HEAD', repository));
  const head = await commitNamed(range.head ?? 'HEAD', repository);
  const text = usual?.name ?? range.text;
  if (!range.fromMergeBase || named.id === head.id) return { range: text, base: named, head, bases: 1 };
  const sides = `${usual?.name ?? range.base} and ${range.head ?? 'HEAD'}`;
  const found = await mergeBases([named, head], sides, repository);
  const [base = named] = found;
  return { range: text, base, head, bases: found.length };
}
