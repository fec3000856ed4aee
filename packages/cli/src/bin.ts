import { isatty } from 'node:tty';
import { withoutCommands } from '@journey-as-code/core/escape';
import type { Io } from './command.js';
import { failure } from './failure.js';
import { main } from './main.js';

const { env, stdout, stderr } = process;

/** What a workflow log would obey is broken where people read; reports for machines hold no command by construction. */
const forLog = env.GITHUB_ACTIONS === 'true' ? withoutCommands : (text: string) => text;

const io: Io = {
  stdout: (text) => stdout.write(text),
  stdoutForPeople: (text) => stdout.write(forLog(text)),
  stderr: (text) => stderr.write(forLog(text)),
  questions: stderr,
  get cwd() {
    return process.cwd();
  },
  env,
  terminal: { stdin: isatty(0), stdout: isatty(1), stderr: isatty(2) },
  columns: stdout.columns || Number.POSITIVE_INFINITY,
  untilStopped: () =>
    new Promise((stop) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
    }),
};

let couldWrite = true;
const end = (code: number) => {
  process.exitCode = couldWrite ? code : 2;
};

/** A reader that closes the pipe early ends us quietly; any other failed write is told. */
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    couldWrite = false;
    end(stream === stdout ? failure(error, io) : 2);
  });
}
process.on('uncaughtException', (error) => {
  failure(error, io);
  process.exit(3);
});

end(await main(process.argv.slice(2), io));
