import { createReadStream, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { inside } from '../output/paths.js';

/** What stands at the beginning of an archive. */
export interface ArchiveHead {
  readonly key: string;
  /** Every page by its file, and its title. */
  readonly pages: readonly (readonly [file: string, title: string])[];
}

const newline = Buffer.from('\n');
const end = 'whole';

/**
 * Writes files of a folder into one compressed file: a line with the head, then for each file a line with its path and
 * size, and its bytes; at last a line that says it is whole. All lines are JSON.
 */
export async function writeArchive(
  file: string,
  head: ArchiveHead,
  folder: string,
  paths: readonly string[],
): Promise<void> {
  function* parts(): Iterable<Buffer> {
    yield lineOf(head);
    for (const path of paths) {
      const content = readFileSync(join(folder, path));
      yield lineOf([path, content.length]);
      yield content;
    }
    yield lineOf(end);
  }
  await pipeline(Readable.from(parts()), createGzip({ level: 1 }), createWriteStream(file));
}

function lineOf(value: unknown): Buffer {
  return Buffer.concat([Buffer.from(JSON.stringify(value)), newline]);
}

/** One file of an archive. */
interface ArchivedFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Takes the files of an archive out into a folder; returns its head and their paths. Throws where it is damaged. */
export async function takeOut(
  file: string,
  folder: string,
): Promise<{ readonly head: ArchiveHead; readonly paths: readonly string[] }> {
  const { head, files } = await opened(file);
  const paths: string[] = [];
  const made = new Set<string>();
  for await (const { path, content } of files) {
    const target = inside(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, content);
    paths.push(path);
  }
  return { head, paths };
}

/** Whether an archive is whole and has a key. A damaged one is as good as none. */
export async function isWhole(file: string, key: string): Promise<boolean> {
  try {
    const { head, files } = await opened(file);
    for await (const _ of files);
    return head.key === key;
  } catch {
    return false; // absent, cut off, or with other bytes than were written
  }
}

async function opened(file: string) {
  const take = takerOf(createReadStream(file).pipe(createGunzip()));
  const head: unknown = JSON.parse(await take.line());
  if (!isHead(head)) throw new Error('No archive of a release.');
  return { head, files: filesOf(take) };
}

async function* filesOf(take: Taker): AsyncIterable<ArchivedFile> {
  for (;;) {
    const entry: unknown = JSON.parse(await take.line());
    if (entry === end) return take.toEnd();
    if (!Array.isArray(entry)) throw new Error('No file of an archive.');
    yield { path: String(entry[0]), content: await take.bytes(Number(entry[1])) };
  }
}

function isHead(value: unknown): value is ArchiveHead {
  return (
    typeof value === 'object' && value !== null && 'key' in value && 'pages' in value && Array.isArray(value.pages)
  );
}

/** Takes lines and bytes from the beginning of a stream. */
interface Taker {
  line(): Promise<string>;
  bytes(count: number): Promise<Buffer>;
  /** Reads what is left, so that a sum at its end is looked at. */
  toEnd(): Promise<void>;
}

function takerOf(stream: AsyncIterable<Buffer>): Taker {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer> => {
    const { done, value } = await chunks.next();
    if (done) throw new Error('The archive ends too early.');
    return value;
  };
  return {
    async line() {
      let at = rest.indexOf(newline);
      while (at === -1) {
        rest = Buffer.concat([rest, await more()]);
        at = rest.indexOf(newline);
      }
      const line = rest.toString('utf8', 0, at);
      rest = rest.subarray(at + 1);
      return line;
    },
    async toEnd() {
      while (!(await chunks.next()).done);
    },
    async bytes(count) {
      const parts = [rest];
      let length = rest.length;
      while (length < count) {
        const chunk = await more();
        parts.push(chunk);
        length += chunk.length;
      }
      const whole = parts.length === 1 ? rest : Buffer.concat(parts);
      rest = whole.subarray(count);
      return whole.subarray(0, count);
    },
  };
}
