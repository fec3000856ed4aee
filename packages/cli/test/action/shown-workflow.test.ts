import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesOf } from '../../src/init/files.js';
import { folderWith } from '../folder.js';
import { pullRequest } from './events.js';
import { runOnGitHub } from './on-github.js';
import { hostedRepository, root } from './repository.js';
import { readWorkflow } from './workflow-file.js';

const pages = ['packages/cli/README.md', 'site/guide/reviewing.md', 'site/guide/reviewing.zh.md'];

/** The blocks of YAML that a page shows. */
function blocksOf(page: string): readonly string[] {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms);
  return [...blocks].map(([, text = '']) => text);
}

const shown = pages.map((page) => blocksOf(page).find((text) => text.startsWith('on: ')) ?? '');
const [workflow = ''] = shown;

test('every page shows the same workflow', () => {
  expect(shown).toEqual(pages.map(() => workflow));
});

test('the workflow reviews and comments as it stands', () => {
  const repository = hostedRepository();
  const file = join(folderWith({ 'journeys.yml': workflow }), 'journeys.yml');
  const { main } = repository;
  const { review, comment, requests } = runOnGitHub(file, repository, {
    name: 'pull_request',
    event: pullRequest({ base: main, head: main }),
    sha: 'a-merge',
    comments: [[{ databaseId: 3, viewerDidAuthor: true, body: '<!-- journey-review: journeys -->\nOld' }]],
  });
  expect([review.result, comment.result]).toEqual(['success', 'success']);
  expect(requests).toContainEqual({
    method: 'PATCH',
    path: 'repos/acme/journey-as-code/issues/comments/3',
    body: review.outputs.comment,
  });
});

test.each([
  ['that is shown', () => readWorkflow(join(folderWith({ 'a.yml': workflow }), 'a.yml'))],
  ['of this repository', () => readWorkflow(join(root, '.github/workflows/journeys.yml'))],
])('in the workflow %s, who may write runs nothing of a pull request', (_, read) => {
  const { on, permissions, jobs } = read();
  expect(JSON.stringify(on)).not.toContain('pull_request_target');
  expect(permissions).toEqual({});
  expect(jobs.review?.permissions).toEqual({ contents: 'read' });
  expect(jobs.comment?.permissions).toMatchObject({ 'pull-requests': 'write' });
  for (const { run, uses = '', with: given } of jobs.comment?.steps ?? []) {
    expect(run).toBeUndefined();
    if (uses.startsWith('actions/checkout@'))
      expect(given).toMatchObject({ ref: expect.stringMatching(/ github\.event\.pull_request\.base\.sha /) });
  }
});

test('actions of others are pinned by commit, in every workflow', () => {
  const files = [
    ...['journeys', 'ci', 'site'].map((name) => `.github/workflows/${name}.yml`),
    'packages/cli/publish/github.yml',
  ].map((name) => readFileSync(join(root, name), 'utf8'));
  const made = filesOf({ language: 'en', ci: 'github', version: '1.0.0' }).find(({ path }) =>
    path.startsWith('.github/'),
  );
  for (const text of [...files, workflow, made?.text ?? '']) {
    const jobs: readonly { steps: readonly { uses?: string }[] }[] = Object.values(parse(text).jobs);
    const used = jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    for (const action of used) expect(action).toMatch(/^(?:\.\/|OWNER\/)|^actions\/[a-z-]+@[0-9a-f]{40}$/);
  }
});
