import { UsageError } from '../command.js';

const fetchAll = 'git fetch --refetch --no-filter origin fetches them.';

/** What git says on refusing, as one sentence and what to do next. */
export function refusal(stderr: string): UsageError {
  const said = stderr
    .split('\n')
    .map((line) => /^(?:fatal|error): (.+)$/.exec(line)?.[1])
    .find((line) => line !== undefined);
  const owner = /dubious ownership in repository at '(.+)'/.exec(stderr)?.[1];
  if (owner !== undefined) {
    return new UsageError(
      `git does not trust the repository ${owner}, since somebody else owns it.`,
      `If you do: git config --global --add safe.directory ${owner}`,
    );
  }
  if (/promisor|lazy fetching/.test(stderr)) return lacking();
  return new UsageError(`git could not read the repository: ${said ?? 'it does not say why'}.`, 'git fsck tells more.');
}

/** That a partial clone does not hold what is to be compared. */
export function lacking(): UsageError {
  return new UsageError('This clone is partial: it lacks files that are to be compared.', fetchAll);
}
