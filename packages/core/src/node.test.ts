import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dayOf, readSources } from './node.js';
import { limits } from './parse/limits.js';

const scratch = mkdtempSync(join(tmpdir(), 'journey-sources-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A folder with files, each of which holds its own path. */
function folderWith(name: string, ...files: readonly string[]): string {
  for (const file of files) {
    mkdirSync(dirname(join(scratch, name, file)), { recursive: true });
    writeFileSync(join(scratch, name, file), file);
  }
  return join(scratch, name);
}

const told = (folder: string) =>
  readSources(folder).map(({ path, content, unreadable }) => [
    path,
    unreadable ?? (typeof content === 'string' ? content : new TextDecoder().decode(content)),
  ]);

test('files of a workspace are found at any depth, in order of path by code unit', () => {
  const folder = folderWith('some', 'b.yaml', 'a/z.yml', 'B.yaml', '.journey/accepted.yaml', 'metrics/nps.csv');
  folderWith(
    'some',
    'notes.md',
    'x.yaml.bak',
    'other/nps.csv',
    'metrics/old/nps.csv',
    'node_modules/a.yaml',
    '.git/a.yaml',
  );
  expect(told(folder)).toEqual(
    ['.journey/accepted.yaml', 'B.yaml', 'a/z.yml', 'b.yaml', 'metrics/nps.csv'].map((path) => [path, path]),
  );
});

test('what is called like a file and is none is told, and never followed', () => {
  const folder = folderWith('odd', 'a.yaml', 'folder.yaml/inside.yaml');
  const outside = folderWith('outside', 'secret.yaml');
  symlinkSync(join(outside, 'secret.yaml'), join(folder, 'link.yaml'));
  symlinkSync(join(scratch, 'nowhere'), join(folder, 'dangling.yaml'));
  symlinkSync(outside, join(folder, 'linked-folder'));
  expect(told(folder)).toEqual([
    ['a.yaml', 'a.yaml'],
    ['dangling.yaml', 'not-a-file'],
    ['folder.yaml', 'not-a-file'],
    ['link.yaml', 'not-a-file'],
  ]);
});

test('a file is its text; its bytes where they are no UTF-8, or more than is read', () => {
  const folder = folderWith('bytes', 'broken.yaml', 'large.yaml', 'text.yaml');
  const large = '中'.repeat(limits.bytes);
  writeFileSync(join(folder, 'broken.yaml'), Buffer.of(0x61, 0xff));
  writeFileSync(join(folder, 'large.yaml'), large);
  writeFileSync(join(folder, 'text.yaml'), '\ufeffname: 中文\n');
  expect(readSources(folder).map(({ content }) => content)).toEqual([
    Buffer.of(0x61, 0xff),
    Buffer.from(large).subarray(0, limits.bytes + 1),
    'name: 中文\n',
  ]);
});

test('a folder that cannot be listed is no empty one', () => {
  expect(() => readSources(join(scratch, 'missing'))).toThrow('ENOENT');
  expect(() => readSources(join(folderWith('file', 'a.yaml'), 'a.yaml'))).toThrow('ENOTDIR');
});

test('an instant is another day elsewhere; in a zone that nobody knows it is that of UTC', () => {
  const instant = Date.UTC(2026, 0, 31, 23, 30);
  expect(['UTC', 'Asia/Shanghai', 'America/St_Johns', 'Nowhere/At_All'].map((zone) => dayOf(instant, zone))).toEqual([
    '2026-01-31',
    '2026-02-01',
    '2026-01-31',
    '2026-01-31',
  ]);
});
