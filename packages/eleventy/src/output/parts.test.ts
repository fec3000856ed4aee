import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.js';
import { replaceFolder } from '../output.js';
import { filesIn, manifestName } from './manifest.js';
import type { Parts } from './parts.js';

const scratch = scratchFolder();
let count = 0;
let site = '';
const page = 'v/1.0.0/en/index.html';
const logo = 'assets/logo.svg';
let sizes = new Map<string, number>();

/** Writes a site with one part, unless the part can be taken; tells whether it was. */
async function build(key: string, fail?: Error): Promise<boolean> {
  let isTaken = false;
  await replaceFolder(site, async (fresh, parts: Parts) => {
    const write = (path: string) => {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), key);
    };
    isTaken = parts.take('v/1.0.0/', key, sizes);
    if (!isTaken) for (const path of [page, logo]) write(path);
    parts.note('v/1.0.0/', key);
    write('index.html');
    if (fail) throw fail;
  });
  return isTaken;
}

const whole = [manifestName, logo, 'index.html', page];
const inode = () => statSync(join(site, page)).ino;

const change = (path: string) => utimesSync(join(site, path), new Date(), new Date(Date.now() + 1000));

beforeEach(async () => {
  count += 1;
  site = join(scratch, `${count}`, 'site');
  sizes = new Map([page, logo].map((path) => [path, 3]));
  expect(await build('one')).toBe(false);
});

test('a part that was made from the same is moved as it stands, and what it needs beside it is copied', async () => {
  const [before, manifest] = [inode(), readFileSync(join(site, manifestName), 'utf8')];
  expect(await build('one')).toBe(true);
  expect(inode()).toBe(before);
  expect(filesIn(site)).toEqual(whole);
  expect(readFileSync(join(site, manifestName), 'utf8')).toBe(manifest);
  expect(await build('one')).toBe(true);
  expect(readdirSync(dirname(site))).toEqual(['site']);
});

test('a part that was made from anything else is made anew', async () => {
  expect(await build('two')).toBe(false);
  expect(readFileSync(join(site, page), 'utf8')).toBe('two');
});

test.each([
  ['changed', () => change(page)],
  ['removed', () => rmSync(join(site, page))],
  ['emptied, and looks old', () => [writeFileSync(join(site, page), ''), utimesSync(join(site, page), 0, 0)]],
  ['changed beside it', () => change(logo)],
  ['replaced by a folder', () => [rmSync(join(site, page)), mkdirSync(join(site, page))]],
])('a part of which something was %s is made anew', async (_, harm) => {
  harm();
  expect(await build('one')).toBe(false);
  expect(filesIn(site)).toEqual(whole);
  expect(readFileSync(join(site, page), 'utf8')).toBe('one');
});

test('a part that is to hold other files than it does is made anew', async () => {
  sizes.set('v/1.0.0/en/other/index.html', 3);
  expect(await build('one')).toBe(false);
  sizes.clear();
  expect(await build('one')).toBe(false);
});

test('a build that fails moves nothing', async () => {
  const before = inode();
  await expect(build('one', new Error('no ink'))).rejects.toThrow('no ink');
  expect([inode(), filesIn(site)]).toEqual([before, whole]);
});

test('a part that goes while the site is built stops the build, and the old site stays', async () => {
  const lost = replaceFolder(site, async (fresh, parts) => {
    parts.take('v/1.0.0/', 'one', new Map([[page, 3]]));
    writeFileSync(join(fresh, 'index.html'), 'new');
    rmSync(join(site, 'v'), { recursive: true });
  });
  await expect(lost).rejects.toMatchObject({ name: 'BuildRefused' });
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('one');
});

test('what a build that was killed between its renames has moved comes back, and the site is whole', async () => {
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  const beside = (name: string) => join(dirname(site), `.site.journey-${name}`);
  const fresh = beside(`new-${dead.pid}`);
  renameSync(site, beside('old'));
  mkdirSync(join(fresh, 'v'), { recursive: true });
  renameSync(join(beside('old'), 'v/1.0.0'), join(fresh, 'v/1.0.0'));
  await expect(build('one', new Error('no ink'))).rejects.toThrow('no ink');
  expect(filesIn(site)).toEqual(whole);
  expect(existsSync(fresh)).toBe(false);
});
