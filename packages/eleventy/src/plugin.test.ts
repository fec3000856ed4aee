import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import { expect, test } from 'vitest';
import { scratchFolder } from '../test/scratch.js';
import { smallWorkspace } from '../test/small-workspace.js';
import { siteAssets } from './asset.js';
import type { SiteSource } from './index.js';
import journeys from './index.js';
import { filesIn } from './output/manifest.js';

const scratch = scratchFolder();
const workspace = smallWorkspace(join(scratch, 'journeys'));

/** Builds a site that has files of its own and the plugin, and gives its output folder. */
async function build(
  name: string,
  own: Readonly<Record<string, string>>,
  options: Partial<SiteSource> = {},
): Promise<string> {
  const input = join(scratch, name, 'input');
  const output = join(scratch, name, 'output');
  for (const [path, text] of Object.entries(own)) {
    mkdirSync(join(input, path, '..'), { recursive: true });
    writeFileSync(join(input, path), text);
  }
  mkdirSync(input, { recursive: true });
  const eleventy = new Eleventy(input, output, {
    configPath: null,
    quietMode: true,
    loader: 'esm',
    config: (eleventyConfig) => eleventyConfig.addPlugin(journeys, { workspace, asOf: '2025-04-20', ...options }),
  });
  eleventy.disableLogger();
  await eleventy.write();
  return output;
}

test('a site of somebody else gets every page and asset, beside its own', async () => {
  const output = await build('whole', { 'about.md': '# About us\n' });
  const files = filesIn(output);
  expect(readFileSync(join(output, 'about/index.html'), 'utf8')).toContain('<h1>About us</h1>');
  expect(files).toEqual(
    expect.arrayContaining(['index.html', '404.html', 'en/index.html', 'en/journeys/buy/index.html']),
  );
  expect(files).toEqual(expect.arrayContaining(siteAssets().files.map(({ path }) => path)));
});

test('a file of its own at the place of a page wins over it', async () => {
  const output = await build('own', {
    'index.html': 'my own root',
    'en/personas.md': '---\npermalink: en/personas/index.html\n---\nmy own personas',
    'en/rules/index.njk': 'my own rules',
  });
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('my own root');
  expect(readFileSync(join(output, 'en/personas/index.html'), 'utf8')).toContain('my own personas');
  expect(readFileSync(join(output, 'en/rules/index.html'), 'utf8')).toBe('my own rules');
  expect(existsSync(join(output, 'en/teams/index.html'))).toBe(true);
});

test('a template of our name is the site’s own, and finds the pages in the data', async () => {
  const output = await build('template', {
    'journey-pages.11ty.js':
      'export const data = { permalink: "list.txt" };\nexport const render = ({ journeyPages }) => journeyPages.map(({ path }) => path).join("\\n");',
  });
  expect(readFileSync(join(output, 'list.txt'), 'utf8').split('\n')).toContain('en/index.html');
  expect(existsSync(join(output, 'en/index.html'))).toBe(false);
});

test('a guide gets the frame of the other pages, and is no page a second time', async () => {
  const output = await build(
    'guide',
    {
      'guide/start.md': '---\ntitle: Start\n---\n# Start\n\n[home](../) [next](next.en.md#x)\n',
      'guide/next.en.md': '## X\n',
    },
    { guide: join(scratch, 'guide/input/guide') },
  );
  const page = readFileSync(join(output, 'en/guide/start/index.html'), 'utf8');
  expect(page).toContain('http-equiv="Content-Security-Policy"');
  expect(page).toContain('<header');
  expect(page).toContain('Start</h1>');
  expect(page).toContain('href="../../../en/guide/next/index.html#x"');
  expect(filesIn(output).filter((path) => path.startsWith('guide/'))).toEqual([]);
});

test('a link of a guide that leads nowhere fails the build and names its page', async () => {
  const own = { 'guide/start.md': '[gone](gone.md)\n' };
  await expect(build('broken', own, { guide: join(scratch, 'broken/input/guide') })).rejects.toThrow(
    'en/guide/start/index.html links to',
  );
});

test('journeys with errors fail the build, with their places', async () => {
  const faulty = join(scratch, 'faulty');
  cpSync(workspace, faulty, { recursive: true });
  writeFileSync(join(faulty, 'x.yaml'), 'kind: persona\nid: x\n');
  await expect(build('errors', {}, { workspace: faulty })).rejects.toThrow(
    /The journeys have errors:\n {2}x\.yaml:\d+:\d+ /,
  );
});
