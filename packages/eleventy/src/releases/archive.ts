import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { fileMaker } from '../output/file-maker.js';
import { type Taker, takerOf } from './taker.js';

/** What an archive holds. */
export interface Contained {
  /** Every page by its file, and its title. */
  readonly pages: readonly (readonly [file: string, title: string])[];
  /** Every file, pages as well, in order, and its size in bytes. */
  readonly files: readonly (readonly [path: string, bytes: number])[];
}

/** What stands at the beginning of an archive. */
interface ArchiveHead extends Contained {
  readonly key: string;
  /** Proves that the rest of the head is as it was written: it is believed before the sum at the end is read. */
  readonly sum: string;
}

const end = 'whole';

/**
 * Writes files of a folder into one compressed file: a line with the head, then the bytes of each file, at last a line that
 * says it is whole. Both lines are JSON.
 */
export async function writeArchive(
  file: string,
  key: string,
  folder: string,
  { pages, paths }: Pick<Contained, 'pages'> & { readonly paths: readonly string[] },
): Promise<void> {
  const files = paths.map((path) => [path, statSync(join(folder, path)).size] as const);
  function* parts(): Iterable<Buffer> {
    yield lineOf({ key, sum: sumOf({ pages, files }), pages, files });
    for (const path of paths) yield readFileSync(join(folder, path));
    yield lineOf(end);
  }
  await pipeline(Readable.from(parts()), createGzip({ level: 1 }), createWriteStream(file));
}

function lineOf(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

function sumOf({ pages, files }: Contained): string {
  return createHash('sha256')
    .update(JSON.stringify([pages, files]))
    .digest('hex');
}

/** What an archive holds; undefined where it is absent, damaged, or has another key. */
export function containedIn(file: string, key: string): Promise<Contained | undefined> {
  return inArchive(file, key, async (head) => head).catch(() => undefined);
}

/**
 * Takes the files of an archive out into a folder, but for those that are there: they have their content in their names.
 * Where it is damaged, or they cannot be written, none of them is left there, and the answer is false: whoever makes them
 * again is told what is wrong with the folder.
 */
export async function takeOut(file: string, key: string, folder: string): Promise<boolean> {
  const written: string[] = [];
  const fileIn = fileMaker(folder);
  try {
    await inArchive(file, key, async ({ files }, take) => {
      for (const [path, size] of files) {
        const content = await take.bytes(size);
        const target = fileIn(path);
        if (existsSync(target)) continue;
        written.push(target);
        writeFileSync(target, content);
      }
      if (JSON.parse(await take.line()) !== end) throw new Error('The archive does not end where its files do.');
      await take.toEnd();
    });
    return true;
  } catch {
    for (const path of written) rmSync(path, { force: true });
    return false;
  }
}

async function inArchive<T>(
  file: string,
  key: string,
  work: (head: ArchiveHead, rest: Taker) => Promise<T>,
): Promise<T> {
  const stream = createGunzip();
  pipeline(createReadStream(file), stream).catch(() => {}); // what fails, fails where it is read
  try {
    const take = takerOf(stream);
    const head: unknown = JSON.parse(await take.line());
    if (!isHead(head) || head.key !== key || head.sum !== sumOf(head)) throw new Error('No archive of this release.');
    return await work(head, take);
  } finally {
    stream.destroy();
  }
}

function isHead(value: unknown): value is ArchiveHead {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'sum' in value &&
    'pages' in value &&
    Array.isArray(value.pages) &&
    'files' in value &&
    Array.isArray(value.files)
  );
}
