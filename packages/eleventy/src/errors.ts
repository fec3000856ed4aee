/** A build or a server that could not start or finish, for a reason that whoever asked for it can remove. */
export class BuildRefused extends Error {
  override readonly name = 'BuildRefused';

  constructor(
    /** What stands in the way. */
    message: string,
    /** What to do about it. */
    readonly next: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const reasons: Readonly<Record<string, readonly [is: string, next: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space, then try again.'],
  EDQUOT: ['the disk quota is used up', 'Free some space, then try again.'],
  EACCES: ['permission denied', 'Choose a folder that you may write to.'],
  EPERM: ['the system does not permit it', 'Choose a folder that you may write to.'],
  EROFS: ['the file system is read-only', 'Choose a folder that you may write to.'],
  EBUSY: ['it is in use, or a mount point', 'Name a folder inside it, or close what uses it.'],
  ENOENT: ['no folder or file can be made there', 'Choose a folder that you may write to.'],
  ENOTDIR: ['a part of its path is a file', 'Choose another folder.'],
  EMFILE: ['too many files are open', 'Close some programs, or raise the limit (ulimit -n).'],
  ENAMETOOLONG: ['its path is too long for this system', 'Choose a folder with a shorter path.'],
};

/** An operating system's refusal in one sentence, with the path it names; anything else as it is. */
export function inWords(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof BuildRefused || !('code' in error)) return error;
  const known = reasons[String(error.code)];
  if (known === undefined) return error;
  const place = 'path' in error && typeof error.path === 'string' ? error.path : path;
  return new BuildRefused(`Cannot write ${place}: ${known[0]}.`, known[1], { cause: error });
}
