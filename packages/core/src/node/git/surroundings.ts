/** Variables of the surroundings, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings of every call: what a repository configures is not run, nothing is fetched, and a commit is what it says it
 * is, whatever is put in its place.
 */
export const gitSettings: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'].flatMap((one) => ['-c', one]),
];

/** What a hook or an alias says of its own repository. Ours is the one that the folder stands in. */
const ofAnotherRepository = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
];

/** The surroundings that git runs in: it asks nothing, locks nothing, fetches nothing and speaks English. */
export function gitEnvironment(env: Environment): Environment {
  const kept = Object.entries(env).filter(([name]) => !ofAnotherRepository.includes(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
  };
}
