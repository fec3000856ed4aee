import { PassThrough } from 'node:stream';
import { main } from '../src/main.js';

/** What a command said, and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command is called: from which folder, on what terminal. */
export interface Surroundings {
  readonly cwd: string;
  /** Columns of a terminal; without it results go into a pipe. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Calls the command as `bin.ts` does, in this process. */
export async function call(args: readonly string[], { cwd, columns, env = {} }: Surroundings): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const print = (text: string) => {
    stdout += text;
  };
  const code = await main(args, {
    stdout: print,
    stdoutForPeople: print,
    stderr: (text) => {
      stderr += text;
    },
    questions: new PassThrough(),
    cwd,
    env,
    terminal: { stdin: false, stdout: columns !== undefined, stderr: columns !== undefined },
    columns: columns ?? Number.POSITIVE_INFINITY,
    untilStopped: () => Promise.resolve(),
  });
  return { code, stdout, stderr };
}
