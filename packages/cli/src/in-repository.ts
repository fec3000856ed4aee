import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Turns paths as people read them into paths from the top of the repository that a folder stands in, as reports of
 * services have them. What stands in no repository, or outside of it, keeps its path.
 */
export function pathsInRepository(cwd: string): (file: string) => string {
  const top = repositoryAround(cwd);
  return (file) => {
    const path = top === undefined ? file : relative(top, resolve(cwd, file)).split(sep).join('/');
    return path.startsWith('../') ? file : path;
  };
}

/** The folder itself or the nearest above it that holds a repository: a folder `.git`, or a file in other working trees. */
export function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryAround(above);
}
