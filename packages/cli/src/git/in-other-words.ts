import type { GitRefusal, GitRefused } from '@journey-as-code/core/node';
import { UsageError } from '../command.js';

/** What a command can say besides: some of them compare folders as well, without git. */
const next: Partial<Record<GitRefusal, string>> = {
  'no git': 'Install it, or compare two folders: --from and --to.',
  'no repository': 'Run it in one, or compare two folders: journey diff --from old --to new',
};

/** A repository that cannot be read, as a command says it. */
export function inOtherWords(refused: GitRefused): UsageError {
  return new UsageError(refused.message, next[refused.why] ?? refused.next);
}
