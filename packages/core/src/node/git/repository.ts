import { type ObjectReader, objectReader } from './objects.js';
import { refusal } from './refusal.js';
import { type Ran, runGit } from './run.js';
import type { Environment } from './surroundings.js';

/** A repository, seen from a folder in it. */
export interface Repository {
  /** Path of the folder in the repository, with `/` at its end; empty at the top. */
  readonly prefix: string;
  /** Whether the folder stands in a working tree; it does not in a bare repository. */
  readonly hasWorkingTree: boolean;
  readonly isShallow: boolean;
  /** How objects are called. */
  readonly hash: 'sha1' | 'sha256';
  readonly objects: ObjectReader;
  run(...args: readonly string[]): Promise<Ran>;
}

/** The repository that a folder stands in. Throws `GitRefused` where there is none that may be read. */
export async function openRepository(folder: string, env: Environment): Promise<Repository> {
  const run = (...args: readonly string[]) => runGit(args, folder, env);
  const { code, stdout, stderr } = await run(
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-object-format',
    '--show-prefix',
  );
  if (code !== 0) throw refusal(stderr);
  const [isInside, isShallow, format, ...prefix] = stdout.split('\n');
  return {
    prefix: prefix.slice(0, -1).join('\n'),
    hasWorkingTree: isInside === 'true',
    isShallow: isShallow === 'true',
    hash: format === 'sha256' ? 'sha256' : 'sha1',
    objects: objectReader(folder, env),
    run,
  };
}
