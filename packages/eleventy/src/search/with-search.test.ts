import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.js';
import { smallWorkspace } from '../../test/small-workspace.js';
import { buildSite } from '../build.js';
import { filesIn } from '../output/manifest.js';

const scratch = scratchFolder();
const workspace = smallWorkspace(join(scratch, 'workspace'));
const build = async (name: string, search?: false | (() => Promise<never>)) => {
  const output = join(scratch, name);
  const built = await buildSite({ workspace, output, asOf: '2025-04-20', ...(search !== undefined && { search }) });
  return { ...built, files: filesIn(output), read: (path: string) => readFileSync(join(output, path), 'utf8') };
};
const missing = () => Promise.reject(new Error("Cannot find package 'pagefind'"));

test('two builds give the same index, byte for byte', async () => {
  const one = await build('one');
  const other = await build('other');
  expect(one.search).toBe('made');
  const indexed = one.files.filter((path) => path.startsWith('assets/search.') && path.includes('/1/'));
  expect(indexed.map((path) => path.replace(/^.*\/1\/|_.*\./g, ''))).toEqual(
    expect.arrayContaining(['pagefind.js', 'pagefind-entry.json']),
  );
  expect(other.files).toEqual(one.files);
  for (const path of indexed) expect({ path, same: one.read(path) === other.read(path) }).toEqual({ path, same: true });
});

test.each([
  ['where Pagefind is not installed', missing, 'not installed'],
  ['where none is wanted', false, 'left out'],
] as const)('%s, the site is whole, and leads to the index of names', async (_, search, state) => {
  const built = await build(state.replace(' ', '-'), search);
  expect({ written: built.written, search: built.search }).toEqual({ written: true, search: state });
  expect(existsSync(join(built.output, 'en/search/index.html'))).toBe(false);
  expect(built.files.filter((path) => path.startsWith('assets/search.') && path.includes('/1/'))).toEqual([]);
  expect(built.read('en/index.html')).toContain('<a class="search" href="../en/index-a-z/index.html"');
  expect(built.read('404.html')).not.toContain('search/');
  expect(built.read('en/index-a-z/index.html')).toContain('Checkout');
});

test('the search page alone may run what Pagefind is made of', async () => {
  const { files, read } = await build('policy');
  const allowed = files.filter((path) => path.endsWith('.html') && read(path).includes('wasm-unsafe-eval'));
  expect(allowed).toEqual(['en/search/index.html']);
});
