import { refusal, withoutGit } from './refusal.js';
import { type GitObject, replies } from './replies.js';
import { startGit } from './run.js';
import type { Environment } from './surroundings.js';

/**
 * Reads objects, all through one process of git, which starts with the first of them. A damaged object ends the process,
 * and what was asked for with it is refused; the next question starts another.
 */
export interface ObjectReader {
  /** The objects with these names, in the same order; undefined where git knows none. No name holds a line break. */
  read(names: readonly string[]): Promise<readonly (GitObject | undefined)[]>;
  /** Ends the process. */
  close(): Promise<void>;
}

/** What was asked for at once, and what came of it so far. */
interface Asked {
  readonly count: number;
  readonly found: (GitObject | undefined)[];
  readonly done: (objects: readonly (GitObject | undefined)[]) => void;
  readonly fail: (error: Error) => void;
}

/** The objects of the repository that a folder stands in. */
export function objectReader(folder: string, env: Environment): ObjectReader {
  let reading: ReturnType<typeof startReading> | undefined;
  return {
    read(names) {
      if (reading === undefined || reading.hasEnded()) reading = startReading(folder, env);
      return reading.ask(names);
    },
    close: async () => reading?.close(),
  };
}

function startReading(folder: string, env: Environment) {
  const child = startGit(['cat-file', '--batch'], folder, env);
  const asked: Asked[] = [];
  let ended: Error | undefined;
  let stderr = '';
  const take = replies((object) => {
    const [first] = asked;
    first?.found.push(object);
    if (first && first.found.length === first.count) asked.shift()?.done(first.found);
  });
  const fail = (error: Error) => {
    ended ??= error;
    for (const one of asked.splice(0)) one.fail(ended);
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
    ask(names: readonly string[]) {
      return new Promise<readonly (GitObject | undefined)[]>((done, fail) => {
        if (ended) return fail(ended);
        if (names.length === 0) return done([]);
        asked.push({ count: names.length, found: [], done, fail });
        child.stdin.write(`${names.join('\n')}\n`);
      });
    },
    hasEnded: () => ended !== undefined,
    close() {
      child.stdin.end();
      return closed;
    },
  };
}
