import { contentId } from '@journey-as-code/core/node';
import type { State } from '../state.js';
import type { FoundReleases } from './find-releases.js';
import { type LeftOut, leftOut } from './left-out.js';
import type { Release } from './release.js';
import { releaseState } from './release-state.js';

/** Names of branches that git takes for nothing else. */
const branchName = /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$))[\p{L}\p{M}\p{N}@._/+#=,%!&()-]{1,200}$/u;

/**
 * The state that stands beside the latest release as the one to come: that of the files at hand where they differ from it,
 * that of a branch, or none.
 */
export async function nextState(
  current: State,
  found: FoundReleases,
  latest: Release | undefined,
): Promise<State | LeftOut | undefined> {
  const { next = 'working-tree' } = current.workspace.config.site?.releases ?? {};
  if (latest === undefined || next === 'none') return undefined;
  if (next === 'working-tree') return isAsIn(latest, current, found) ? undefined : current;
  const branch = { tag: next, version: 'next', id: `refs/heads/${next}` };
  const to = 'Name a branch of this repository, working-tree or none: site.releases.next in journey.config.yaml';
  if (!branchName.test(next)) return leftOut(branch, 'It is no name of a branch.', to);
  const release = await found.states.at(branch);
  if ('message' in release) return { ...release, next: to };
  const { version: _, ...state } = await releaseState(release, found.states);
  return state;
}

/** Whether the files at hand are those of a release. */
function isAsIn({ version }: Release, { sources }: State, { all, states: { repository } }: FoundReleases): boolean {
  const release = all.find((one) => one.version === version);
  const ids = new Map(release?.files.map(({ path, id }) => [path, id]));
  return (
    ids.size === sources.length &&
    sources.every(({ path, content }) => ids.get(path) === contentId(content, repository.hash))
  );
}
