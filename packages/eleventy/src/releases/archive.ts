import { createReadStream, createWriteStream, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { fileMaker } from '../output/file-maker.js';
import { type Taker, takerOf } from './taker.js';

/** What stands at the beginning of an archive. */
export interface ArchiveHead {
  readonly key: string;
  /** Every page by its file, and its title. */
  readonly pages: readonly (readonly [file: string, title: string])[];
  /** Every file in it, pages as well, in order. */
  readonly paths: readonly string[];
}

const end = 'whole';

/**
 * Writes files of a folder into one compressed file: a line with the head, then for each file a line with its size,
 * and its bytes; at last a line that says it is whole. All lines are JSON.
 */
export async function writeArchive(file: string, head: ArchiveHead, folder: string): Promise<void> {
  function* parts(): Iterable<Buffer> {
    yield lineOf(head);
    for (const path of head.paths) {
      const content = readFileSync(join(folder, path));
      yield lineOf(content.length);
      yield content;
    }
    yield lineOf(end);
  }
  await pipeline(Readable.from(parts()), createGzip({ level: 1 }), createWriteStream(file));
}

function lineOf(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/** What an archive begins with; undefined where it is absent, damaged, or has another key. */
export function headOf(file: string, key: string): Promise<ArchiveHead | undefined> {
  return inArchive(file, key, async (head) => head).catch(() => undefined);
}

/**
 * Takes the files of an archive out into a folder. Where it is damaged, or they cannot be written, none of them is left
 * there, and the answer is false: whoever makes them again is told what is wrong with the folder.
 */
export async function takeOut(file: string, key: string, folder: string): Promise<boolean> {
  const written: string[] = [];
  const fileIn = fileMaker(folder);
  try {
    await inArchive(file, key, async ({ paths }, take) => {
      for (const path of paths) {
        const content = await take.bytes(sizeIn(await take.line()));
        const target = fileIn(path);
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
    if (!isHead(head) || head.key !== key) throw new Error('No archive of this release.');
    return await work(head, take);
  } finally {
    stream.destroy();
  }
}

function sizeIn(line: string): number {
  const size: unknown = JSON.parse(line);
  if (!Number.isSafeInteger(size)) throw new Error('The archive tells no size of a file.');
  return Number(size);
}

function isHead(value: unknown): value is ArchiveHead {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'pages' in value &&
    Array.isArray(value.pages) &&
    'paths' in value &&
    Array.isArray(value.paths)
  );
}
