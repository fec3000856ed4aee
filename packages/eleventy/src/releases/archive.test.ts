import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.js';
import { filesIn } from '../output/manifest.js';
import { headOf, takeOut, writeArchive } from './archive.js';

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
const head = { key: 'k', pages: [['v/1.0.0/en/index.html', '首页']] as const, paths: Object.keys(contents) };
const archive = join(scratch, 'archive.gz');
await writeArchive(archive, head, from);
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
  for (const path of head.paths) expect(readFileSync(join(folder, path))).toEqual(readFileSync(join(from, path)));
  expect(await headOf(archive, 'k')).toEqual(head);
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
  ['with a size that is none', changed((text) => text.replace(/\n0\n/, '\nx\n'))],
  ['with a head that is none', changed((text) => text.replace(/^.*\n/, '{"key":"k"}\n'))],
  ['with a path that leads out', changed((text) => text.replace('"assets/logo.svg"]', '"../out.svg"]'))],
])('of an archive that is %s, nothing is left', async (_, some) => {
  const { isWhole, folder } = await out(some);
  expect([isWhole, filesIn(folder), existsSync(join(scratch, 'out.svg'))]).toEqual([false, [], false]);
});

test('an archive of something else, or none, is as good as none', async () => {
  expect((await out(bytes, 'other')).isWhole).toBe(false);
  expect(await headOf(archive, 'other')).toBeUndefined();
  expect(await headOf(join(scratch, 'nowhere.gz'), 'k')).toBeUndefined();
  expect(await takeOut(join(scratch, 'nowhere.gz'), 'k', scratch)).toBe(false);
});
