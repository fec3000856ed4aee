import { realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { BuildRefused } from '../errors.js';

/** Where something that the configuration names stands on disk. Whatever leads out of the workspace, also by a link, is refused. */
export function ownPath(workspace: string, path: string, setting: string): string {
  const root = realpathSync(resolve(workspace));
  const found = realPath(join(root, path));
  if (found === undefined) {
    throw new BuildRefused(
      `${setting} in journey.config.yaml names ${path}, which is not there.`,
      'Correct the path: it begins at the folder of the workspace.',
    );
  }
  if (!found.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw new BuildRefused(
      `${setting} in journey.config.yaml names ${path}, which leads out of the workspace.`,
      'Copy it into the workspace, and name it there.',
    );
  }
  return found;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
