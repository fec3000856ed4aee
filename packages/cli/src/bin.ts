import { randomUUID } from 'node:crypto';
import { main } from './main.js';

/** A reader that closes the pipe early ends us quietly; any other failed write is told by the exit code. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
}

const { env, stdin, stdout, stderr } = process;
const argv = process.argv.slice(2);

/**
 * A workflow log obeys commands anywhere in what it shows, so talk, and reports for people, stand between a stop and a
 * word that nobody can guess. Reports for machines hold no command by construction.
 */
const guarded = env.GITHUB_ACTIONS === 'true';
const word = randomUUID();
const guard = (text: string) =>
  guarded && text !== '' ? `::stop-commands::${word}\n${text}${text.endsWith('\n') ? '' : '\n'}::${word}::\n` : text;

const stopped = new Promise<NodeJS.Signals>((stop) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(signal));
});

process.exitCode = await main(argv, {
  stdout: (text) => stdout.write(text),
  stdoutForPeople: (text) => stdout.write(guard(text)),
  stderr: (text) => stderr.write(guard(text)),
  cwd: process.cwd(),
  env,
  terminal: { stdin: stdin.isTTY === true, stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
  columns: stdout.columns ?? 80,
  stopped: stopped.then(() => undefined),
});
