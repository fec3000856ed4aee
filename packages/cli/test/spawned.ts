import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome, Surroundings } from './call.js';

/** The command as it is shipped. `npm run build` makes it. */
export const builtCommand = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

/** A command that runs, and how it will have ended. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome & { readonly signal: NodeJS.Signals | null }>;
}

/** Starts the built command in a process of its own; with a shell, `line` is what the shell is to run, with `journey` in it. */
export function start(args: readonly string[] | { readonly shell: string }, { cwd, env = {} }: Surroundings): Running {
  const [command, list] =
    'shell' in args
      ? ['bash', ['-c', `journey() { "${process.execPath}" "${builtCommand}" "$@"; }; ${args.shell}`]]
      : [process.execPath, [builtCommand, ...args]];
  const { GITHUB_ACTIONS, FORCE_COLOR, NO_COLOR, ...inherited } = process.env;
  const child = spawn(command, list, { cwd, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '' };
  for (const output of ['stdout', 'stderr'] as const) {
    child[output].setEncoding('utf8').on('data', (more: string) => {
      text[output] += more;
    });
  }
  const ended = new Promise<Outcome & { signal: NodeJS.Signals | null }>((done, fail) => {
    child.on('error', fail).on('close', (code, signal) => done({ code, signal, ...text }));
  });
  return { child, ended };
}
