import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../action/repository.js';
import { call } from '../call.js';
import { workspaceFiles, workspaceWith } from '../folder.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const blocksOf = (page: string) =>
  [...read(`site/guide/${page}`).matchAll(/^```(?:yaml|toml|nginx)\n(.*?)^```$/gms)].map(([, text]) => text);
const recipes = ['github.yml', 'gitlab.yml', 'netlify.toml', 'nginx.conf'].map((name) =>
  read(`packages/cli/publish/${name}`),
);

test.each(['publishing.md', 'publishing.zh.md'])('%s shows the recipes as they are', (page) => {
  expect(blocksOf(page)).toEqual(recipes);
});

test('the settings that the guide shows are right, in both languages', async () => {
  const [settings, ...others] = blocksOf('releases.md');
  expect([blocksOf('releases.zh.md'), others]).toEqual([[settings], []]);
  const config = 'journeys/journey.config.yaml';
  const cwd = workspaceWith({ [config]: `${workspaceFiles()[config]}\n${settings}` });
  expect(await call(['check'], { cwd })).toMatchObject({ code: 0 });
});
