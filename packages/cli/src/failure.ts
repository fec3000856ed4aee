import { relative } from 'node:path';
import { escapeTerminal, oneLine } from '@journey-as-code/core/escape';
import { GitRefused } from '@journey-as-code/core/node';
import { type ExitCode, type Io, UsageError } from './command.js';
import { inOtherWords } from './git/in-other-words.js';
import { paintFor } from './paint.js';
import { wrap } from './wrap.js';

/** Says why a command did not do its work, and with what code it ends. */
export function failure(error: unknown, io: Io): ExitCode {
  const refused = asUsage(error) ?? inWords(error, io.cwd);
  if (refused === undefined) {
    const lines = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr(
      `${escapeTerminal(lines)}\n\nThis is a fault of journey, not of your files. Please report it with the lines above.\n`,
    );
    return 3;
  }
  const paint = paintFor(io, 'stderr');
  const tell = (sign: string, text: string) => {
    const lines = wrap(oneLine(text), io.columns - 2);
    io.stderr(`${sign} ${lines.join('\n  ')}\n`);
  };
  tell(paint('red', '✗'), refused.message);
  if (refused.next !== undefined) tell(paint('green', '→'), refused.next);
  return 2;
}

/** What is no fault of ours, but of how a command was called or where. */
function asUsage(error: unknown): UsageError | undefined {
  if (error instanceof GitRefused) return inOtherWords(error);
  return error instanceof UsageError ? error : undefined;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'the system does not permit it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  EEXIST: 'it is already there',
  ELOOP: 'its symbolic links lead nowhere',
  EFBIG: 'the file would be larger than this system allows',
  ENAMETOOLONG: 'its path is too long for this system',
};

/** Why the operating system refused something, in words; undefined for an error that is not its own. */
export function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  if (error.code === 'ENOENT' && error.syscall === 'mkdir') return 'no folder can be made there';
  return reasons[String(error.code)] ?? String(error.code);
}

/** What the operating system refuses is the machine's matter, not a fault of ours: one sentence with the path it names. */
function inWords(error: unknown, cwd: string): UsageError | undefined {
  const reason = systemReason(error);
  if (reason === undefined) return undefined;
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  if (path === undefined) return new UsageError(`The output cannot be written: ${reason}.`);
  const fromHere = relative(cwd, path) || '.';
  return new UsageError(`${fromHere.length < path.length ? fromHere : path} cannot be used: ${reason}.`);
}
