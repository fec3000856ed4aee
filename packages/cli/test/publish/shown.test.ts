import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../action/repository.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const recipes = ['github.yml', 'gitlab.yml', 'netlify.toml', 'nginx.conf'].map((name) =>
  read(`packages/cli/publish/${name}`),
);

test.each(['site/guide/publishing.md', 'site/guide/publishing.zh.md'])('%s shows the recipes as they are', (page) => {
  const shown = [...read(page).matchAll(/^```(?:yaml|toml|nginx)\n(.*?)^```$/gms)].map(([, text]) => text);
  expect(shown).toEqual(recipes);
});
