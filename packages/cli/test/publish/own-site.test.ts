import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostedRepository, root } from '../action/repository.js';
import { newPages, publish } from './on-pages.js';
import { patience, releasesIn } from './released.js';

test('the workflow of this repository publishes its journeys with their releases, and the guide', patience, () => {
  const { folder, git, commit } = hostedRepository();
  for (const part of ['site/publish.js', 'site/guide'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  commit();
  git('tag', 'journeys@0.1.0');
  const pages = newPages();
  const { build, deploy } = publish(join(root, '.github/workflows/site.yml'), folder, 'main', pages);
  expect([build?.log, build?.result, deploy?.result]).toEqual([
    expect.stringMatching(/^\d+ pages, 1 releases\.\n$/),
    'success',
    'success',
  ]);
  expect(releasesIn(pages.site)).toEqual({ listed: [['0.1.0', undefined]], folders: ['0.1.0'], next: undefined });
  for (const language of ['en', 'zh']) {
    expect(existsSync(join(pages.site, language, 'guide/releases/index.html'))).toBe(true);
  }
});
