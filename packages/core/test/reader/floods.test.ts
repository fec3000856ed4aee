import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from './child.js';
import { floods } from './floods.js';
import { hostile } from './hostile.js';

const modules = join(import.meta.dirname, '../../../../node_modules');
const kilobyte = 1024;

const nodes = [
  { name: `this Node, ${process.version}`, path: process.execPath, sizes: [512] },
  { name: 'Node 22', path: join(modules, 'node-22/bin/node'), sizes: [180] },
  { name: 'Node 24', path: join(modules, 'node-24/bin/node'), sizes: [180] },
];

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reader-'));
  const entry = { child: join(import.meta.dirname, 'child.ts') };
  await build({
    entry,
    format: 'esm',
    outDir: folder,
    noExternal: [/./],
    config: false,
    dts: false,
    silent: true,
    clean: false,
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('no other Node stands in for the one that runs the scripts', () => {
  expect(existsSync(join(modules, '.bin/node'))).toBe(false);
});

describe.each(nodes)('on $name', ({ path, sizes }) => {
  test('each hostile text is refused at one place, and nothing takes two seconds or 512 MB', async () => {
    const args = [
      '--max-old-space-size=512',
      join(folder, 'child.js'),
      ...sizes.map((size) => String(size * kilobyte)),
    ];
    const { stdout, stderr } = await promisify(execFile)(path, args, { maxBuffer: 2 ** 24 });
    const outcomes: readonly Outcome[] = JSON.parse(stdout);
    expect(stderr).toBe('');
    expect(outcomes).toHaveLength(hostile.length + floods.length * sizes.length);
    expect(outcomes.slice(0, hostile.length).map(({ name, ids }) => ({ name, ids }))).toEqual(
      hostile.map(({ name, id }) => ({ name, ids: [id] })),
    );
    expect(outcomes.filter(({ cpu }) => cpu > 2_000)).toEqual([]);
  }, 300_000);
});
