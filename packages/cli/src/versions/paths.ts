import { posix, relative, resolve, sep } from 'node:path';
import { UsageError } from '../command.js';
import { shownPath } from '../shown-path.js';

/** Folders as a repository calls them: nothing for its top, else with `/` at the end. */
export interface RepositoryPaths {
  /** A folder on the disk. Throws a UsageError for one that stands outside of the repository. */
  pathOf(folder: string): string;
  /** A folder of the repository as reports show it: relative to where the command runs, with `/` at the end. */
  shown(path: string): string;
}

/** Paths of a repository, seen from a folder in it that has this prefix, for a command that runs somewhere. */
export function repositoryPaths(folder: string, prefix: string, cwd: string): RepositoryPaths {
  return {
    pathOf(other) {
      const path = posix.join(prefix, relative(folder, other).split(sep).join('/'));
      if (path === '..' || path.startsWith('../')) {
        throw new UsageError(
          `${shownPath(other, cwd)} stands outside of the repository.`,
          'Name a folder in it, or compare two folders: --from and --to.',
        );
      }
      return path === '.' ? '' : posix.join(path, '/');
    },
    shown(path) {
      const shown = shownPath(resolve(folder, posix.relative(`/${prefix}`, `/${path}`)), cwd);
      return shown === '.' ? '' : `${shown}/`;
    },
  };
}
