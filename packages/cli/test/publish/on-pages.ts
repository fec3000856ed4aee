import { cpSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { standIns } from '../action/repository.js';
import { runWorkflow } from '../action/runner.js';
import { gitIn } from '../diff-repository.js';
import { folderWith } from '../folder.js';

/** What GitHub keeps between runs of a workflow that publishes. */
export interface Pages {
  /** The cache of releases, once one was kept. */
  readonly cache: string;
  /** The site, once one was published. */
  readonly site: string;
}

/** A repository on GitHub that has not published anything yet. */
export function newPages(): Pages {
  const folder = folderWith();
  return { cache: join(folder, 'cache'), site: join(folder, 'site') };
}

/** Runs a workflow in clones of a repository, as GitHub would after a push, and publishes what it says. */
export function publish(workflow: string, from: string, ref: string, pages: Pages) {
  const home = folderWith();
  const artifact = join(home, 'artifact');
  let cached: string | undefined;
  const done = runWorkflow(workflow, {
    github: {
      event_name: 'push',
      repository: 'acme/journeys',
      sha: gitIn(from, 'rev-parse', `${ref}^{commit}`),
      run_id: '1',
      event: { repository: { fork: false } },
    },
    env: { PATH: `${standIns()}:${process.env.PATH}`, HOME: home, STAND_IN_INSTALLS: join(home, 'installs') },
    published: () => undefined,
    uses(action, given, workspace) {
      const path = join(workspace, given.path ?? '');
      const [, name] = /^actions\/([a-z-]+)@[0-9a-f]{40}$/.exec(action) ?? [];
      if (name === 'checkout') return checkOut(from, ref, given, workspace);
      if (name === 'setup-node') return;
      if (name === 'cache') {
        cached = path;
        if (existsSync(pages.cache)) renameSync(pages.cache, path);
      } else if (name === 'upload-pages-artifact') {
        cpSync(path, artifact, { recursive: true });
      } else if (name === 'deploy-pages' && existsSync(artifact)) {
        renameSync(artifact, pages.site);
      } else throw new Error(`${action} is not used as it should be.`);
    },
  });
  const hasBuilt = done.build?.result === 'success';
  if (hasBuilt && cached !== undefined) renameSync(cached, pages.cache); // the action keeps nothing of a job that failed
  return done;
}

/** What `actions/checkout` does: all branches and tags, or one commit alone. */
function checkOut(from: string, event: string, given: Readonly<Record<string, string>>, workspace: string): void {
  const git = (...args: readonly string[]) => gitIn(workspace, ...args);
  git('init', '--quiet');
  git('remote', 'add', 'origin', from);
  const ref = given.ref ?? event;
  if (given['fetch-depth'] !== '0') {
    git('fetch', '--quiet', '--no-tags', '--depth=1', `file://${from}`, ref);
    git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
    return;
  }
  git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
  const branch = git('branch', '--remotes', '--list', `origin/${ref}`) !== '';
  git('checkout', '--quiet', ...(branch ? ['-B', ref, `refs/remotes/origin/${ref}`] : ['--detach', ref]));
}
