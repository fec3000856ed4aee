import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { expect, test, vi } from 'vitest';
import { scratchFolder } from '../../test/scratch.js';
import { watchFolders } from './watch.js';

const started = vi.hoisted((): { watcher: FSWatcher; options: unknown }[] => []);
vi.mock('chokidar', async (original) => {
  const chokidar = await original<typeof import('chokidar')>();
  const watch: typeof chokidar.watch = (paths, options) => {
    const watcher = chokidar.watch(paths, options);
    started.push({ watcher, options });
    return watcher;
  };
  return { ...chokidar, watch };
});

const scratch = scratchFolder();

test('tells of journeys, measurements, guides and logos, and of nothing else', async () => {
  const folder = join(scratch, 'told');
  for (const path of ['deep/er', 'node_modules/x', '.git']) mkdirSync(join(folder, path), { recursive: true });
  const changed = vi.fn();
  const watch = await watchFolders([folder], changed, () => {});
  for (const path of ['a.html', 'deep/a.js', 'node_modules/x/a.yaml', '.git/a.yaml'])
    writeFileSync(join(folder, path), '');
  await new Promise((done) => setTimeout(done, 300));
  expect(changed).not.toHaveBeenCalled();
  for (const path of ['a.yaml', 'deep/er/b.csv', 'deep/c.md', 'd.svg']) {
    writeFileSync(join(folder, path), '');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), 5000);
    changed.mockClear();
  }
  await watch.close();
});

test.each(['ENOSPC', 'EMFILE'])('after %s it says so once, and goes on by looking', async (code) => {
  const folder = join(scratch, code);
  mkdirSync(folder);
  const changed = vi.fn();
  const trouble = vi.fn();
  const before = started.length;
  const watch = await watchFolders([folder], changed, trouble);
  const first = started[before]?.watcher;
  for (let times = 0; times < 3; times += 1) first?.emit('error', Object.assign(new Error('no more'), { code }));
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), 5000);
  expect(started.slice(before).map(({ options }) => options)).toMatchObject([
    { usePolling: false },
    { usePolling: true },
  ]);
  changed.mockClear();
  writeFileSync(join(folder, 'a.yaml'), '');
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), 5000);
  expect(trouble.mock.calls).toEqual([
    ['The system has no more file watches to give: looking at the files twice a second instead.'],
  ]);
  await watch.close();
});

test('any other error is passed on', async () => {
  const folder = join(scratch, 'other');
  mkdirSync(folder);
  const trouble = vi.fn();
  const before = started.length;
  const watch = await watchFolders([folder], () => {}, trouble);
  started[before]?.watcher.emit('error', new Error('odd'));
  expect(trouble.mock.calls).toEqual([['odd']]);
  await watch.close();
});
