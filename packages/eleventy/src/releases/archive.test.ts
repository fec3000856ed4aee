import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.js';
import { filesIn } from '../output/manifest.js';
import { containedIn, takeOut, writeArchive } from './archive.js';

const scratch = scratchFolder();
const from = join(scratch, 'from');
const contents: Readonly<Record<string, string | Buffer>> = {
  'v/1.0.0/en/index.html': '旅程\n"whole"\n',
  'v/1.0.0/empty.csv': '',
  'assets/logo.svg': Buffer.alloc(300_000, 0x0a),
};
for (const [path, content] of Object.entries(contents)) {
  mkdirSync(dirname(join(from, path)), { recursive: true });
  writeFileSync(join(from, path), content);
}
const pages = [['v/1.0.0/en/index.html', '首页']] as const;
const paths = Object.keys(contents);
const archive = join(scratch, 'archive.gz');
await writeArchive(archive, 'k', from, { pages, paths });
const bytes = readFileSync(archive);
let count = 0;

/** Takes an archive of these bytes out into an empty folder. */
async function out(some: Buffer, key = 'k') {
  count += 1;
  const [file, folder] = [join(scratch, `${count}.gz`), join(scratch, `out-${count}`)];
  writeFileSync(file, some);
  mkdirSync(folder);
  return { isWhole: await takeOut(file, key, folder), folder };
}

test('what comes out is what went in', async () => {
  const { isWhole, folder } = await out(bytes);
  expect(isWhole).toBe(true);
  expect(filesIn(folder)).toEqual(Object.keys(contents).sort());
  for (const path of paths) expect(readFileSync(join(folder, path))).toEqual(readFileSync(join(from, path)));
  expect(await containedIn(archive, 'k')).toMatchObject({
    pages,
    files: paths.map((path) => [path, Buffer.byteLength(contents[path] ?? '')]),
  });
});

const changed = (edit: (text: string) => string) => gzipSync(edit(gunzipSync(bytes).toString()));
test.each([
  ['empty', Buffer.alloc(0)],
  ['no archive', Buffer.from('words')],
  ['cut off', bytes.subarray(0, bytes.length - 12)],
  ['cut off before its sum', bytes.subarray(0, bytes.length - 4)],
  ['with another sum', Buffer.concat([bytes.subarray(0, bytes.length - 8), Buffer.alloc(8, 1)])],
  ['without its end', changed((text) => text.replace(/"whole"\n$/, ''))],
  ['with another end', changed((text) => text.replace(/"whole"\n$/, '"half"\n'))],
  ['with another title', changed((text) => text.replace('首页', '尾页'))],
  ['with another size', changed((text) => text.replace('empty.csv",0', 'empty.csv",1'))],
  ['with a head that is none', changed((text) => text.replace(/^.*\n/, '{"key":"k"}\n'))],
  ['with a path that leads out', changed((text) => text.replace('"assets/logo.svg"', '"../out.svg"'))],
])('of an archive that is %s, nothing is left', async (_, some) => {
  const { isWhole, folder } = await out(some);
  expect([isWhole, filesIn(folder), existsSync(join(scratch, 'out.svg'))]).toEqual([false, [], false]);
});

test('an archive of something else, or none, is as good as none', async () => {
  expect((await out(bytes, 'other')).isWhole).toBe(false);
  expect(await containedIn(archive, 'other')).toBeUndefined();
  expect(await containedIn(join(scratch, 'nowhere.gz'), 'k')).toBeUndefined();
  expect(await takeOut(join(scratch, 'nowhere.gz'), 'k', scratch)).toBe(false);
});

test('a file that is there already stays, also where the archive is damaged', async () => {
  const folder = join(scratch, 'shared');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'assets/logo.svg'), 'there');
  const damaged = join(scratch, 'damaged.gz');
  writeFileSync(damaged, bytes.subarray(0, bytes.length - 4));
  expect(await takeOut(damaged, 'k', folder)).toBe(false);
  expect(filesIn(folder)).toEqual(['assets/logo.svg']);
  expect(await takeOut(archive, 'k', folder)).toBe(true);
  expect(readFileSync(join(folder, 'assets/logo.svg'), 'utf8')).toBe('there');
});
