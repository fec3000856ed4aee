import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, expect, test, vi } from 'vitest';
import { scratchFolder } from '../test/scratch.js';
import { filesIn, manifestName } from './output/manifest.js';
import { replaceFolder } from './output.js';

const scratch = scratchFolder();
const builder = join(scratch, 'builder.mjs');

beforeAll(async () => {
  const source = fileURLToPath(new URL('../test/builder.ts', import.meta.url));
  await build({ entryPoints: [source], outfile: builder, bundle: true, platform: 'node', format: 'esm' });
});

const start = (...args: (string | number)[]) => {
  const child = spawn(process.execPath, [builder, ...args.map(String)]);
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  return { child, said: () => said };
};
const ready = async ({ child }: { child: ChildProcess }) => {
  if (child.stdout) await once(child.stdout, 'data');
};
const fillWith = (text: string) => async (fresh: string) => writeFileSync(join(fresh, 'index.html'), text);
const beside = (name: string) => readdirSync(scratch).filter((entry) => entry.startsWith(`.${name}.`));
/** The numbers of the builds that the pages of a site come from: one, when the site is whole. */
const buildsIn = (site: string) => {
  const pages = filesIn(site).filter((path) => path.endsWith('.html'));
  return { pages: pages.length, builds: new Set(pages.map((path) => readFileSync(join(site, path), 'utf8'))).size };
};

test('writes a folder that is not there yet, then replaces it, and lists its files', async () => {
  const site = join(scratch, 'deep/er/site');
  await replaceFolder(site, fillWith('one'));
  await replaceFolder(site, async (fresh) => {
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('one');
    mkdirSync(join(fresh, 'en'));
    writeFileSync(join(fresh, 'en/index.html'), 'two');
  });
  expect(filesIn(site)).toEqual([manifestName, 'en/index.html']);
  expect(JSON.parse(readFileSync(join(site, manifestName), 'utf8'))).toEqual({
    generator: '@journey-as-code/eleventy',
    files: ['en/index.html'],
  });
  expect(readdirSync(join(scratch, 'deep/er'))).toEqual(['site']);
});

test('a build that fails leaves everything as it was', async () => {
  const site = join(scratch, 'failing');
  await replaceFolder(site, fillWith('good'));
  const failure = replaceFolder(site, async (fresh) => {
    writeFileSync(join(fresh, 'half.html'), '');
    throw new Error('no ink');
  });
  await expect(failure).rejects.toThrow('no ink');
  expect(filesIn(site)).toEqual([manifestName, 'index.html']);
  expect(beside('failing')).toEqual([]);
});

test('a full disk is one sentence with its path', async () => {
  const failure = replaceFolder(join(scratch, 'full'), async () => {
    throw Object.assign(new Error('write'), { code: 'ENOSPC', path: '/x/y' });
  });
  await expect(failure).rejects.toMatchObject({
    name: 'BuildRefused',
    message: 'Cannot write /x/y: the disk is full.',
  });
  expect(existsSync(join(scratch, 'full'))).toBe(false);
});

test('a file that somebody puts into the old site during a build is kept, and named', async () => {
  const site = join(scratch, 'shared');
  await replaceFolder(site, fillWith('old'));
  const build = replaceFolder(site, async (fresh) => {
    writeFileSync(join(site, 'mine.txt'), 'mine');
    await fillWith('new')(fresh);
  });
  await expect(build).rejects.toThrow('mine.txt is no file of ours');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('new');
  expect(readFileSync(join(scratch, '.shared.journey-old/mine.txt'), 'utf8')).toBe('mine');
  await expect(replaceFolder(site, fillWith('newer'))).rejects.toThrow('mine.txt is no file of ours');
});

test('two builds of one process: the second is told who writes', async () => {
  const site = join(scratch, 'twice');
  const first = replaceFolder(site, fillWith('first'));
  await expect(replaceFolder(site, fillWith('second'))).rejects.toThrow(
    `Another build is writing this site: process ${process.pid}.`,
  );
  await first;
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('first');
});

test('the lock of a dead process is taken over, that of another host is not', async () => {
  const site = join(scratch, 'locked');
  const lock = join(scratch, '.locked.journey-lock');
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  mkdirSync(join(scratch, `.locked.journey-new-${dead.pid}`));
  writeFileSync(lock, `${dead.pid} ${hostname()}\n`);
  await replaceFolder(site, fillWith('taken over'));
  expect(beside('locked')).toEqual([]);

  writeFileSync(lock, '7 far-away\n');
  await expect(replaceFolder(site, fillWith('no'))).rejects.toMatchObject({
    message: 'Another build is writing this site: process 7 on far-away.',
    next: `Wait until it has finished. If it no longer runs: rm "${lock}"`,
  });
  expect(readFileSync(lock, 'utf8')).toBe('7 far-away\n');
});

test('a lock with our own number, left by an earlier process that had it, is taken over', async () => {
  writeFileSync(join(scratch, '.own.journey-lock'), `${process.pid} ${hostname()}\n`);
  await replaceFolder(join(scratch, 'own'), fillWith('x'));
  expect(beside('own')).toEqual([]);
});

test('killed at any moment, a build leaves the old site or the new one, whole, and the next cleans up', async () => {
  const site = join(scratch, 'killed');
  const old = join(scratch, '.killed.journey-old');
  for (let round = 0; round < 12; round += 1) {
    const run = start(site, (round + 1) * 1000);
    await ready(run);
    const delay = Math.random() * 200;
    await new Promise((done) => setTimeout(done, delay));
    run.child.kill('SIGKILL');
    await once(run.child, 'exit');
    const there = existsSync(site) ? site : old;
    if (existsSync(there)) expect(buildsIn(there), `killed after ${delay} ms`).toEqual({ pages: 40, builds: 1 });
  }
  const last = start(site, 99_000, 1);
  await once(last.child, 'exit');
  expect(last.said()).toBe('ready\nbuilt\n');
  expect(buildsIn(site)).toEqual({ pages: 40, builds: 1 });
  expect(beside('killed')).toEqual([]);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a build with %i and leaves nothing behind', async (signal, exit) => {
  const name = `stopped-${exit}`;
  await replaceFolder(join(scratch, name), fillWith('old'));
  const run = start(join(scratch, name), 0);
  await vi.waitFor(() => expect(run.said()).toContain('waiting'), 30_000);
  run.child.kill(signal);
  const [code] = await once(run.child, 'exit');
  expect(code).toBe(exit);
  expect(beside(name)).toEqual([]);
  expect(readFileSync(join(scratch, name, 'index.html'), 'utf8')).toBe('old');
});

test('several processes at once, on a dead lock: the site is whole, and who did not build says why', async () => {
  const site = join(scratch, 'contended');
  writeFileSync(join(scratch, '.contended.journey-lock'), `999999999 ${hostname()}\n`);
  const runs = [1, 2, 3].map((first) => start(site, first * 100, 3));
  await Promise.all(runs.map(({ child }) => once(child, 'exit')));
  for (const line of runs.flatMap(({ said }) => said().trim().split('\n'))) {
    expect(line).toMatch(
      /^(?:ready|built|Another build is writing this site: process \d+\.|Another build took over this site\.)$/,
    );
  }
  expect(runs.map(({ said }) => said()).join('')).toContain('built');
  expect(buildsIn(site)).toEqual({ pages: 40, builds: 1 });
  expect(beside('contended')).toEqual([]);
});
