import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryWith } from '../diff-repository.js';
import { folderWith } from '../folder.js';
import { mergeGroup, pullRequest, push } from './events.js';
import { root } from './repository.js';
import { runScript } from './step-process.js';

const nobody = '0'.repeat(40);

/** A clone with a commit on `main`, and one that a branch adds. */
function clone() {
  const repository = repositoryWith();
  const base = repository.git('rev-parse', 'HEAD');
  repository.git('update-ref', 'refs/remotes/origin/main', base);
  return { ...repository, base, head: repository.commit() };
}

/** The commit to compare with, as the action finds it. */
function found({ folder }: { readonly folder: string }, name: string, event: object, base = '') {
  const temp = folderWith({ 'event.json': JSON.stringify(event) });
  const env = {
    PATH: `${process.env.PATH}`,
    JOURNEY_BASE: base,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
  };
  const { code, log } = runScript(`bash '${root}packages/cli/action/base.sh'`, { cwd: folder, temp, env });
  return [code, log];
}

test.each([
  ['pull_request', pullRequest],
  ['merge_group', mergeGroup],
  ['push', push],
])('a %s is compared with what its event names', (name, eventOf) => {
  const repository = clone();
  const event = eventOf(repository);
  repository.git('update-ref', 'refs/remotes/origin/main', repository.head);
  expect(found(repository, name, event)).toEqual([0, `${repository.base}\n`]);
});

test.each([nobody, 'a'.repeat(40)])(
  'a push that has no commit before it is compared with the default branch',
  (before) => {
    const repository = clone();
    const event = push({ ...repository, base: before });
    expect(found(repository, 'push', event)).toEqual([0, `${repository.base}\n`]);
  },
);

test('what tells of no commit is compared with the default branch', () => {
  const repository = clone();
  const event = { repository: { default_branch: 'main' } };
  expect(found(repository, 'workflow_dispatch', event)).toEqual([0, `${repository.base}\n`]);
});

test('a base that is asked for comes first, by any name of a commit', () => {
  const repository = clone();
  repository.git('tag', 'journeys@1.0.0', repository.base);
  const event = pullRequest({ ...repository, base: nobody });
  for (const base of ['journeys@1.0.0', 'HEAD~1', repository.base.slice(0, 12)]) {
    expect(found(repository, 'pull_request', event, base)).toEqual([0, `${repository.base}\n`]);
  }
});

test.each([
  '--help',
  '--path-format=absolute',
  '-n',
  '$(touch hacked)',
  '`touch hacked`',
  'x; touch hacked',
  'a\n::notice::b%0A',
])('a base named %j is no commit, and nothing else', (base) => {
  const repository = clone();
  const shown = base.replaceAll('%', '%25').replaceAll('\n', '%0A');
  const next = 'Give actions/checkout fetch-depth: 0, or name another base.';
  expect(found(repository, 'pull_request', pullRequest(repository), base)).toEqual([
    2,
    `::error::The commit to compare with, ${shown}, is not in this clone. ${next}\n`,
  ]);
  expect(repository.git('status', '--porcelain')).toBe('');
});

test('a pull request that runs with a token that can write is not reviewed', () => {
  const repository = clone();
  expect(found(repository, 'pull_request_target', pullRequest(repository))).toEqual([
    2,
    '::error::The event pull_request_target gives what strangers wrote a token that can write. Use pull_request.\n',
  ]);
});
