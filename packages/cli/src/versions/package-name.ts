import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Io, UsageError } from '../command.js';
import { shownPath } from '../shown-path.js';
import type { Version } from './version.js';

/** The name of the package that the workspace is; `journeys` where it is none. */
export function packageName({ folder, prefix }: Version, { cwd }: Io): string {
  const file = join(folder ?? resolve(cwd, prefix), 'package.json');
  if (!existsSync(file)) return 'journeys';
  const [, name] = /"name"\s*:\s*"([^"\\]+)"/.exec(readFileSync(file, 'utf8')) ?? [];
  if (name !== undefined) return name;
  throw new UsageError(
    `${shownPath(file, cwd)} names no package.`,
    'Give it a name: changesets version the journeys as a package.',
  );
}
