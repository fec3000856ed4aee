/** The commits and places that an event tells of. */
export interface Happening {
  readonly base: string;
  readonly head: string;
}

const repository = { full_name: 'acme/journey-as-code', default_branch: 'main' };

/** What GitHub tells of a pull request; one of a fork comes from another repository. */
export function pullRequest({ base, head }: Happening, from = repository.full_name) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      title: '$(touch "$GITHUB_WORKSPACE/hacked") `id`',
      base: { ref: 'main', sha: base, repo: repository },
      head: { ref: 'better;id', sha: head, repo: { full_name: from } },
    },
    repository,
  };
}

/** What GitHub tells of a push. */
export function push({ base, head }: Happening) {
  return { ref: 'refs/heads/main', before: base, after: head, forced: false, repository };
}

/** What GitHub tells of a group in the merge queue. */
export function mergeGroup({ base, head }: Happening) {
  const refs = { base_ref: 'refs/heads/main', head_ref: 'refs/heads/gh-readonly-queue/main/pr-7' };
  return { action: 'checks_requested', merge_group: { base_sha: base, head_sha: head, ...refs }, repository };
}
