import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { root, standIns } from '../action/repository.js';
import { runScript } from '../action/step-process.js';
import { gitIn } from '../diff-repository.js';
import { folderWith } from '../folder.js';
import { filesOf, patience, releasedRepository, releasesIn, wholeSite } from './released.js';

const recipe = parse(readFileSync(join(root, 'packages/cli/publish/netlify.toml'), 'utf8'));
const command = String(Reflect.get(Object(recipe.build), 'command'));

/** Builds as Netlify does: in a clone without the files of other commits, with the `node_modules` of the build before. */
function run(from: string, modules?: string) {
  const cwd = join(folderWith(), 'repository');
  gitIn(from, 'clone', '--quiet', '--filter=blob:none', `file://${from}`, cwd);
  if (modules === undefined) mkdirSync(join(cwd, 'node_modules'));
  else renameSync(modules, join(cwd, 'node_modules'));
  const temp = folderWith();
  const env = { PATH: `${standIns()}:${process.env.PATH}`, HOME: temp, NETLIFY: 'true' };
  const ran = runScript(command, { cwd, temp, env });
  return { ...ran, site: join(cwd, '_site'), modules: join(cwd, 'node_modules') };
}

test('the settings are those that Netlify knows', () => {
  expect(recipe).toEqual({
    build: { publish: '_site', command, environment: { NODE_VERSION: expect.stringMatching(/^\d+$/) } },
  });
});

test('a build publishes every release, and no release is built a second time', patience, () => {
  const repository = releasedRepository();
  const { folder } = repository;
  const first = run(folder);
  expect([first.code, first.log]).toEqual([0, expect.stringContaining(', with 2 releases.')]);
  expect(releasesIn(first.site)).toEqual(wholeSite(repository));
  const files = filesOf(join(first.modules, '.cache/journeys'));
  expect(files.size).toBe(2);
  const second = run(folder, first.modules);
  expect(releasesIn(second.site)).toEqual(wholeSite(repository));
  expect(filesOf(join(second.modules, '.cache/journeys'))).toEqual(files);
});
