import { statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Logo } from '../asset.js';
import { BuildRefused } from '../errors.js';
import { ownPath } from './own-path.js';

const megabyte = 1024 * 1024;

/** The file of a workspace's logo: a regular file of at most 1 MB. What it is, is known by its name; browsers run nothing in it. */
export function logoFile(workspace: string, path: string): Logo {
  const file = ownPath(workspace, path, 'site.logo');
  const found = statSync(file);
  if (!found.isFile() || found.size > megabyte) {
    throw new BuildRefused(
      `site.logo in journey.config.yaml names ${path}, which is ${found.isFile() ? 'larger than 1 MB' : 'no file'}.`,
      'Name a png, jpg, svg or webp file of at most 1 MB.',
    );
  }
  return { from: { file }, extension: extname(path) };
}
