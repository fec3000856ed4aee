import { refusal } from './refusal.js';
import { startGit, withoutGit } from './run.js';
import type { Environment } from './surroundings.js';

/** One object of a repository. Of content that is larger than any file of a workspace, only the beginning is kept. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly content: Buffer;
}

/** Reads objects, all through one process of git, which starts with the first of them. */
export interface ObjectReader {
  /** The objects with these names, in the same order; undefined where git knows none. No name holds a line break. */
  read(names: readonly string[]): Promise<readonly (GitObject | undefined)[]>;
  /** Ends the process. */
  close(): Promise<void>;
}

/** No file of a workspace is read beyond this. */
const most = 10_000_001;

/** What was asked for and is still to come. */
interface Awaited {
  readonly name: string;
  readonly done: (object: GitObject | undefined) => void;
  readonly fail: (error: Error) => void;
}

/** The objects of the repository that a folder stands in. */
export function objectReader(folder: string, env: Environment): ObjectReader {
  let process: ReturnType<typeof startReading> | undefined;
  return {
    read(names) {
      process ??= startReading(folder, env);
      const { ask } = process;
      return Promise.all(names.map(ask));
    },
    close: async () => process?.close(),
  };
}

function startReading(folder: string, env: Environment) {
  const child = startGit(['cat-file', '--batch'], folder, env);
  const awaited: Awaited[] = [];
  let next = 0;
  let ended: Error | undefined;
  let stderr = '';
  const take = replies((object) => {
    const { done } = awaited[next] ?? {};
    next += 1;
    done?.(object);
  });
  const fail = (error: Error) => {
    ended ??= error;
    for (const one of awaited.slice(next)) one.fail(ended);
  };
  child.stdin.on('error', () => {}); // that it ended is told below, with what it said
  child.stdout.on('data', take);
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const closed = new Promise<void>((done) => {
    child.on('close', () => {
      fail(refusal(stderr));
      done();
    });
    child.on('error', (error) => {
      fail(withoutGit(error));
      done();
    });
  });
  return {
    ask: (name: string) =>
      new Promise<GitObject | undefined>((done, fail) => {
        if (ended) return fail(ended);
        awaited.push({ name, done, fail });
        child.stdin.write(`${name}\n`);
      }),
    close() {
      child.stdin.end();
      return closed;
    },
  };
}

/** Cuts what git prints into replies: `<id> <type> <size>`, the content and a line break, or one line that says why not. */
function replies(tell: (object: GitObject | undefined) => void): (chunk: Buffer) => void {
  let header = '';
  let open: { readonly id: string; readonly type: string; readonly size: number; readonly content: Buffer } | undefined;
  let filled = 0;
  return (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      if (open === undefined) {
        const end = chunk.indexOf(0x0a, at);
        header += chunk.toString('utf8', at, end < 0 ? chunk.length : end);
        if (end < 0) return;
        at = end + 1;
        const [, id, type, size] = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(header) ?? [];
        header = '';
        if (id === undefined || type === undefined) tell(undefined);
        else {
          open = { id, type, size: Number(size), content: Buffer.allocUnsafe(Math.min(Number(size), most)) };
          filled = 0;
        }
        continue;
      }
      const length = Math.min(open.size + 1 - filled, chunk.length - at);
      if (filled < open.content.length) chunk.copy(open.content, filled, at, at + length);
      filled += length;
      at += length;
      if (filled <= open.size) return;
      const { id, type, content } = open;
      open = undefined;
      tell({ id, type, content });
    }
  };
}
