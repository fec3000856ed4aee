import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../action/repository.js';
import { readWorkflow } from '../action/workflow-file.js';
import { journeyPath, journeyWith } from '../diff-repository.js';
import { newPages, publish } from './on-pages.js';
import { filesOf, patience, releasedRepository, releasesIn, wholeSite } from './released.js';

const recipe = join(root, 'packages/cli/publish/github.yml');
const own = join(root, '.github/workflows/site.yml');

test('a push, or a tag of an old release, publishes what main has; no release is built a second time', patience, () => {
  const repository = releasedRepository();
  const { folder, git, commit } = repository;
  const pages = newPages();
  expect(publish(recipe, folder, 'main', pages)).toMatchObject({
    build: { result: 'success', log: expect.stringContaining(', with 2 releases.') },
    deploy: { result: 'success' },
  });
  expect(releasesIn(pages.site)).toEqual(wholeSite(repository));
  const kept = filesOf(pages.cache);
  expect(kept.size).toBe(2);

  commit({ [journeyPath]: journeyWith(['score: -1.5', 'score: 0']) });
  git('tag', 'journeys@1.2.0');
  const again = newPages();
  const later = publish(recipe, folder, 'journeys@1.0.0', { ...again, cache: pages.cache });
  expect(later.deploy?.result).toBe('success');
  expect(releasesIn(again.site)).toEqual({
    listed: [['1.2.0', undefined], ...wholeSite(repository).listed],
    folders: ['1.0.0', '1.1.0', '1.2.0'],
    next: undefined,
  });
  expect(filesOf(pages.cache).size).toBe(3);
  expect([...filesOf(pages.cache)]).toEqual(expect.arrayContaining([...kept]));
});

test('where a release cannot be shown, what is published stays', patience, () => {
  const { folder, git, commit } = releasedRepository();
  commit({ [journeyPath]: journeyWith(['owner: reception', 'owner: nobody']) });
  git('tag', 'journeys@1.2.0');
  commit({ [journeyPath]: journeyWith() });
  const pages = newPages();
  expect(publish(recipe, folder, 'main', pages)).toMatchObject({
    build: { result: 'failure', log: expect.stringContaining('journeys@1.2.0 is left out. It has an error: ') },
    deploy: { result: 'skipped' },
  });
  expect(existsSync(pages.site)).toBe(false);
});

test.each([
  ['that is shown', recipe],
  ['of this repository', own],
])('in the workflow %s, what publishes runs nothing of the repository, and one run waits for the other', (_, file) => {
  const { on, permissions, jobs, concurrency } = readWorkflow(file);
  expect(on).toEqual({ push: { branches: ['main'], tags: ['journeys@*'] }, workflow_dispatch: null });
  expect([permissions, concurrency]).toEqual([{}, { group: 'pages' }]);
  expect(jobs.build?.permissions).toEqual({ contents: 'read' });
  expect(jobs.deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(jobs.deploy?.steps).toEqual([
    { id: 'pages', uses: expect.stringMatching(/^actions\/deploy-pages@[0-9a-f]{40}$/) },
  ]);
});
