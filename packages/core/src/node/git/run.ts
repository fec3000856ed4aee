import { spawn } from 'node:child_process';
import { withoutGit } from './refusal.js';
import { type Environment, gitEnvironment, gitSettings } from './surroundings.js';

/** How a call of git ended. */
export interface Ran {
  readonly code: number;
  /** As UTF-8. */
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of git that is asked through its input. */
export function startGit(args: readonly string[], folder: string, env: Environment) {
  return spawn('git', [...gitSettings, ...args], { ...placeOf(folder, env), stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Runs git in a folder to its end. Throws `GitRefused` where there is no git. */
export function runGit(args: readonly string[], folder: string, env: Environment): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn('git', [...gitSettings, ...args], {
      ...placeOf(folder, env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error) => fail(withoutGit(error)));
    child.on('close', (code) => done({ code: code ?? 128, stdout: textOf(stdout), stderr: textOf(stderr) }));
  });
}

const textOf = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString();

function placeOf(folder: string, env: Environment) {
  return { cwd: folder, env: gitEnvironment(env), windowsHide: true };
}
