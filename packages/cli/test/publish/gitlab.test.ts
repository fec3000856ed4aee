import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root, standIns } from '../action/repository.js';
import { runScript } from '../action/step-process.js';
import { gitIn } from '../diff-repository.js';
import { folderWith } from '../folder.js';
import { filesOf, patience, releasedRepository, releasesIn, wholeSite } from './released.js';

const { pages, ...others } = parse(readFileSync(join(root, 'packages/cli/publish/gitlab.yml'), 'utf8'));

/** Fetches as a runner does: all branches and tags where the depth is 0, else what the pipeline is for. */
function cloned(from: string, ref: string): string {
  const folder = folderWith();
  const git = (...args: readonly string[]) => gitIn(folder, ...args);
  const commit = gitIn(from, 'rev-parse', `${ref}^{commit}`);
  const everything = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const depth = pages.variables?.GIT_DEPTH ?? 20;
  git('init', '--quiet');
  git('remote', 'add', 'origin', `file://${from}`);
  const asked = depth === 0 ? everything : ['--no-tags', `--depth=${depth}`];
  git('fetch', '--quiet', '--prune', 'origin', `+${commit}:refs/pipelines/1`, ...asked);
  git('checkout', '--quiet', '--force', commit);
  return folder;
}

/** Runs the job as a runner does, with the cache of the run before. */
function run(from: string, ref: string, kept: string) {
  const cwd = cloned(from, ref);
  const [cache = ''] = pages.cache.paths;
  if (existsSync(kept)) renameSync(kept, join(cwd, cache));
  const temp = folderWith();
  const env = { PATH: `${standIns()}:${process.env.PATH}`, HOME: temp, GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main' };
  const ran = runScript(pages.script.join('\n'), { cwd, temp, env });
  if (ran.code === 0) renameSync(join(cwd, cache), kept);
  return { ...ran, site: join(cwd, 'public') };
}

test('a pipeline publishes every release, and no release is built a second time', patience, () => {
  const repository = releasedRepository();
  const { folder } = repository;
  const kept = join(folderWith(), 'cache');
  const first = run(folder, 'main', kept);
  expect([first.code, first.log]).toEqual([0, expect.stringContaining(', with 2 releases.')]);
  expect(releasesIn(first.site)).toEqual(wholeSite(repository));
  const files = filesOf(kept);
  expect(files.size).toBe(2);
  expect(releasesIn(run(folder, 'journeys@1.0.0', kept).site)).toEqual(wholeSite(repository));
  expect(filesOf(kept)).toEqual(files);
});

test('there is one job, whose name and folder GitLab knows; it runs for the main branch and for releases', () => {
  expect(others).toEqual({});
  expect(pages).toMatchObject({ image: expect.stringMatching(/^node:\d+$/), artifacts: { paths: ['public'] } });
  expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH || $CI_COMMIT_TAG =~ /^journeys@/' }]);
});
