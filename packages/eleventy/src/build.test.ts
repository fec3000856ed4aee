import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorkspace, readWorkspace } from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { expect, test } from 'vitest';
import { scratchFolder } from '../test/scratch.js';
import { smallWorkspace } from '../test/small-workspace.js';
import { siteAssets } from './asset.js';
import { buildSite } from './build.js';
import { finished } from './finished.js';
import { filesIn, manifestName } from './output/manifest.js';
import { searchIndex } from './search/index-files.js';
import { planSite } from './site.js';
import { twinsOf } from './twin/twins.js';

const scratch = scratchFolder();
const repository = fileURLToPath(new URL('../../..', import.meta.url));
const asOf = '2025-04-20';

const small = (name: string) => smallWorkspace(join(scratch, name));
const bytesOf = (site: string) => filesIn(site).map((path) => [path, readFileSync(join(site, path), 'base64')]);

test('a site is its pages, its assets and the list of both, and nothing else', async () => {
  const workspace = join(repository, 'journeys');
  const output = join(scratch, 'whole-site');
  const steps: string[] = [];
  const result = await buildSite({ workspace, output, asOf, onProgress: (step) => steps.push(step) });

  const model = buildWorkspace(readWorkspace(readSources(workspace)));
  const { folders: searchFolders = [], files: index = [] } = (await searchIndex(model)) ?? {};
  const options = { diagnostics: () => [], searchFolders };
  const planned = planSite(model, options);
  const made = planned.pages.map(finished);
  const pages = made.map(({ path }) => path);
  const downloads = [...planned.files(), ...twinsOf(made).all].map(({ path }) => path);
  const expected = [...pages, ...downloads, ...[...siteAssets().files, ...index].map(({ path }) => path)].sort();
  expect(filesIn(output).filter((path) => path !== manifestName)).toEqual(expected);
  expect(result).toEqual({
    written: true,
    output,
    pages: pages.length,
    diagnostics: result.diagnostics,
    longPaths: [],
    search: 'made',
    releases: [],
    leftOut: [],
  });
  expect(steps).toEqual(['read', 'write']);
});

test('the same journeys give the same bytes, from another folder and in another time zone too', async () => {
  const first = join(scratch, 'first-site');
  await buildSite({ workspace: small('first'), output: first, asOf });
  const zone = process.env.TZ;
  process.env.TZ = 'America/St_Johns';
  const second = join(scratch, 'deeper/second-site');
  await buildSite({ workspace: small('deeper/elsewhere/second'), output: second, asOf });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(bytesOf(second)).toEqual(bytesOf(first));
  expect(bytesOf(first).join()).not.toContain(scratch);
});

test('journeys with errors leave the site as it was, and say where they are', async () => {
  const workspace = small('faulty');
  const output = join(scratch, 'faulty-site');
  await buildSite({ workspace, output, asOf });
  const before = bytesOf(output);
  writeFileSync(join(workspace, 'broken.yaml'), 'kind: persona\nid: [\n');
  const result = await buildSite({ workspace, output, asOf });
  expect(result).toMatchObject({ written: false, pages: 0 });
  expect(result.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toContain(
    'broken.yaml',
  );
  expect(bytesOf(output)).toEqual(before);
});

test('a site inside its workspace is written, and never read as part of it', async () => {
  const workspace = small('around');
  const output = join(workspace, 'public/site');
  await buildSite({ workspace, output, asOf });
  mkdirSync(join(output, 'data'));
  writeFileSync(join(output, 'data/x.yaml'), 'kind: nonsense');
  const manifest = JSON.parse(readFileSync(join(output, manifestName), 'utf8'));
  writeFileSync(join(output, manifestName), JSON.stringify({ ...manifest, files: [...manifest.files, 'data/x.yaml'] }));
  expect((await buildSite({ workspace, output, asOf })).written).toBe(true);
  expect(filesIn(output)).not.toContain('data/x.yaml');
});

test.each([
  ['the root', '/'],
  ['the repository', repository],
  ['the workspace', join(repository, 'journeys')],
])('%s is refused as output, and nothing in it is touched', async (_, output) => {
  await expect(buildSite({ workspace: join(repository, 'journeys'), output, asOf })).rejects.toMatchObject({
    name: 'BuildRefused',
    message: expect.stringContaining('Refused to write the site'),
  });
});

test('a link that leads nowhere fails the build, names its page, and writes nothing', async () => {
  const output = join(scratch, 'linked-site');
  const page = { path: 'guide/x/', language: 'en', title: 'X', markdown: '[lost](../nowhere/)' };
  await expect(buildSite({ workspace: small('linked'), output, asOf, extraPages: [page] })).rejects.toThrow(
    /en\/guide\/x\/index\.html links to ".*nowhere.*": no such file/,
  );
  expect(() => filesIn(output)).toThrow('ENOENT');
});

test('a folder that is no workspace is said to be missing', async () => {
  rmSync(join(scratch, 'gone'), { recursive: true, force: true });
  await expect(buildSite({ workspace: join(scratch, 'gone'), output: join(scratch, 'x'), asOf })).rejects.toThrow(
    'gone',
  );
});
