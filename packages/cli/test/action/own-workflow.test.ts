import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeGroup, pullRequest, push } from './events.js';
import { type Listed, ownWorkflow, runOnGitHub } from './on-github.js';
import { hostedRepository } from './repository.js';

const journey = 'journeys/shop/shoe-purchase-target.journey.yaml';
const marker = '<!-- journey-review: journeys -->';
const listing = { method: 'POST', path: 'graphql', owner: 'acme', name: 'journey-as-code', number: 7 };

/** A repository in which a branch changed a journey's words. */
function repositoryWith(edit: (text: string) => string) {
  const repository = hostedRepository();
  repository.git('checkout', '--quiet', '-b', 'better;id');
  const file = join(repository.folder, journey);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
  return { ...repository, base: repository.main, head: repository.commit() };
}

const broken = (text: string) => text.replace('id: shoe-purchase-target', 'id: shoe-purchase-wish');
const worse = (text: string) => text.replace('score: 1.2', 'score: -1.2');

test('a pull request that breaks something fails, and its comment is written all the same', () => {
  const repository = repositoryWith(broken);
  const event = pullRequest(repository);
  const { review, comment, requests } = runOnGitHub(ownWorkflow, repository, {
    name: 'pull_request',
    event,
    sha: 'a-merge',
  });
  expect([review.result, comment.result]).toEqual(['failure', 'success']);
  expect(review.log).toContain(`::error file=${journey},line=`);
  expect(review.outputs.comment).toMatch(/^<!-- journey-review: journeys -->\n### Journeys: \d+ breaking/);
  expect(review.summary).toContain('### Journeys: ');
  expect(requests).toEqual([
    listing,
    { method: 'POST', path: 'repos/acme/journey-as-code/issues/7/comments', body: review.outputs.comment },
  ]);
});

test('a re-run replaces the comment that is ours: not the one of a person, nor that of another workspace', () => {
  const repository = repositoryWith(worse);
  const said = (databaseId: number, viewerDidAuthor: boolean, body: string): Listed => ({
    databaseId,
    viewerDidAuthor,
    body,
  });
  const comments = [
    [
      said(1, false, `${marker}\nMine`),
      said(2, true, '<!-- journey-review: others -->\n'),
      said(3, true, `> ${marker}`),
    ],
    [said(4, true, `${marker}\r\nOlder`), said(5, true, `${marker}\nOld`)],
  ];
  const event = pullRequest(repository);
  const { review, requests } = runOnGitHub(ownWorkflow, repository, {
    name: 'pull_request',
    event,
    sha: 'a-merge',
    comments,
  });
  expect(review).toMatchObject({ result: 'success', outputs: { changes: '1' } });
  expect(requests).toEqual([
    listing,
    { method: 'PATCH', path: 'repos/acme/journey-as-code/issues/comments/4', body: review.outputs.comment },
  ]);
});

test('where no journey changes any more that is said, and nothing where nothing was said', () => {
  const repository = repositoryWith((text) => `# A word\n${text}`);
  const event = pullRequest(repository);
  const run = (comments: readonly Listed[]) =>
    runOnGitHub(ownWorkflow, repository, { name: 'pull_request', event, sha: 'a-merge', comments: [comments] });
  expect(run([]).requests).toEqual([listing]);
  const [, request] = run([{ databaseId: 9, viewerDidAuthor: true, body: marker }]).requests;
  expect(request).toMatchObject({ method: 'PATCH', body: expect.stringContaining('no journey changes any more') });
});

test('a fork gets its report in the summary: its token could not write a comment', () => {
  const repository = repositoryWith(worse);
  const event = pullRequest(repository, 'stranger/journey-as-code');
  const { review, comment, requests } = runOnGitHub(ownWorkflow, repository, {
    name: 'pull_request',
    event,
    sha: 'a-merge',
  });
  expect([review.result, comment.result, requests]).toEqual(['success', 'skipped', []]);
  expect(review.summary).toContain('### Journeys: 1 notable');
});

test.each([
  ['push', push],
  ['merge_group', mergeGroup],
])('a %s is reviewed, and comments nowhere', (name, eventOf) => {
  const repository = repositoryWith(worse);
  const { review, comment, requests } = runOnGitHub(ownWorkflow, repository, {
    name,
    event: eventOf(repository),
    sha: repository.head,
  });
  expect([review.result, review.outputs.changes, comment.result, requests]).toEqual(['success', '1', 'skipped', []]);
});
