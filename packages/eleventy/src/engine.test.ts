import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { scratchFolder } from '../test/scratch.js';
import { assertWritten, writeSite } from './engine.js';
import { filesIn } from './output/manifest.js';

const scratch = scratchFolder();
const home = process.cwd();
const folder = (name: string) => {
  const path = join(scratch, name);
  mkdirSync(path, { recursive: true });
  return path;
};

afterEach(() => {
  process.chdir(home);
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('writes every page and asset byte for byte, and nothing else', async () => {
  const html =
    '{{ 7*7 }} {% x %} ---js\n<!--x--> $& \u2028 入门 <img src="./a.md"> /*__EleventyBundle:get:css:default:EleventyBundle__*/';
  const pages = [
    { path: 'en/a/index.html', html },
    { path: '404.html', html: '' },
    { path: 'en/{{ x }}/a b.html', html: '$' },
  ];
  const file = join(folder('we[i]rd (1) {a,b}!'), 'x.css');
  writeFileSync(file, 'p {}');
  const site = folder('(site) [1]');
  await writeSite(
    pages,
    [
      { path: 'assets/x.1.css', from: { file } },
      { path: 'b.js', from: { content: '1' } },
    ],
    site,
  );
  expect(filesIn(site).map((path) => [path, readFileSync(join(site, path), 'utf8')])).toEqual([
    ['404.html', ''],
    ['assets/x.1.css', 'p {}'],
    ['b.js', '1'],
    ['en/a/index.html', html],
    ['en/{{ x }}/a b.html', '$'],
  ]);
});

test('nothing of the project it runs in is read or executed', async () => {
  const project = folder('project');
  const canary = `require('node:fs').writeFileSync(${JSON.stringify(join(scratch, 'canary'))}, '')`;
  for (const name of ['eleventy.config.js', '.eleventy.js', 'eleventy.config.cjs', '_data.js']) {
    writeFileSync(join(project, name), canary);
  }
  mkdirSync(join(project, '_data'));
  writeFileSync(join(project, '_data/x.js'), canary);
  writeFileSync(join(project, 'package.json'), '{ broken');
  writeFileSync(join(project, 'page.md'), '# Mine');
  writeFileSync(join(project, '.gitignore'), '*');
  process.chdir(project);
  const site = folder('project/site');
  await writeSite([{ path: 'index.html', html: 'x' }], [], site);
  expect(filesIn(site)).toEqual(['index.html']);
  expect(existsSync(join(scratch, 'canary'))).toBe(false);
});

test('works where the working folder is the root, and comes back to it', async () => {
  process.chdir('/');
  const site = folder('from-root');
  await writeSite([{ path: 'en/index.html', html: 'x' }], [], site);
  expect(filesIn(site)).toEqual(['en/index.html']);
  expect(process.cwd()).toBe('/');
});

test('what Eleventy has to say is thrown, not printed, and its input folder is gone', async () => {
  const said = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
  const written = vi.spyOn(process.stderr, 'write');
  const temporary = folder('temporary');
  vi.stubEnv('TMPDIR', temporary);
  const twice = [
    { path: 'en/a.html', html: '1' },
    { path: 'en/a.html', html: '2' },
  ];
  const failing = {
    path: 'en/b.html',
    get html(): string {
      throw new Error('no words');
    },
  };
  await expect(writeSite(twice, [], folder('twice'))).rejects.toThrow(/Output conflict.*en\/a\.html/);
  await expect(writeSite([failing], [], folder('failing'))).rejects.toThrow('no words');
  writeFileSync(join(folder('blocked'), 'en'), '');
  await expect(writeSite([{ path: 'en/a.html', html: '' }], [], folder('blocked'))).rejects.toMatchObject({
    code: expect.stringMatching(/ENOTDIR|EEXIST/),
  });
  expect(readdirSync(temporary)).toEqual([]);
  for (const spy of [...said, written]) expect(spy).not.toHaveBeenCalled();
  expect(process.exitCode).toBeUndefined();
});

test('two builds in one process do not disturb each other', async () => {
  const pages = (text: string) => Array.from({ length: 30 }, (_, index) => ({ path: `${index}.html`, html: text }));
  const sites = ['left', 'right'].map((name) => ({ name, site: folder(name) }));
  await Promise.all(sites.map(({ name, site }) => writeSite(pages(name), [], site)));
  for (const { name, site } of sites) {
    expect(new Set(filesIn(site).map((path) => readFileSync(join(site, path), 'utf8')))).toEqual(new Set([name]));
  }
});

test('a page that was not written, and a file that nobody asked for, are noticed', async () => {
  const site = folder('used');
  writeFileSync(join(site, 'old.html'), '');
  const written = await writeSite([{ path: 'index.html', html: '' }], [], site);
  expect(() => assertWritten(written, site)).toThrow('did not write what it was given: old.html');
  expect(() => assertWritten([...written, 'old.html', 'new.html'], site)).toThrow('given: new.html');
});
