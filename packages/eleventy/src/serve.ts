import { statSync } from 'node:fs';
import { BuildRefused } from './errors.js';
import { filesOf } from './serve/files.js';
import { type Listening, type ListenOptions, listen } from './serve/listen.js';

/** How a built site is served. */
export interface ServeOptions extends ListenOptions {
  /** The folder that a build wrote. */
  readonly folder: string;
}

/** Serves a built site to the browsers of this machine. Throws `BuildRefused` where it cannot. */
export async function serveSite({ folder, ...where }: ServeOptions): Promise<Listening> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new BuildRefused(`There is no site in ${folder}.`, 'Build it first: journey build');
  }
  return listen(where, filesOf(folder));
}
