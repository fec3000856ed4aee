import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BuildRefused, inWords } from './errors.js';
import { isAlive, takeLock } from './output/lock.js';
import { foreignFiles, writeManifest } from './output/manifest.js';
import { cleanOnStop } from './output/stop.js';

/**
 * Replaces a folder by a new one that `fill` writes beside it: whoever looks finds the old content or the new, whole.
 * Whatever goes wrong, the old one stays. The folder has passed `checkedOutput`.
 */
export async function replaceFolder(folder: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  const name = basename(folder);
  const beside = (suffix: string) => join(dirname(folder), `.${name}.journey-${suffix}`);
  const fresh = beside(`new-${process.pid}`);
  const old = beside('old');
  const gone = beside(`gone-${process.pid}`);
  try {
    makeFolder(dirname(folder));
    const lock = takeLock(beside('lock'));
    const clean = () => {
      rmSync(fresh, { recursive: true, force: true, maxRetries: 3 });
      lock.release();
    };
    const forget = cleanOnStop(clean);
    try {
      recover(folder, old, gone);
      removeLeftovers(folder);
      mkdirSync(fresh);
      await fill(fresh);
      writeManifest(fresh);
      if (!lock.isOurs())
        throw new BuildRefused('Another build took over this site.', 'Build again when it has finished.');
      swap(folder, fresh, old);
      discard(old, gone);
    } finally {
      await forget();
      clean();
    }
  } catch (error) {
    throw inWords(error, folder);
  }
}

/** One folder at a time: where the system refuses any, as in `/proc`, making them recursively never ends. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** A build that was killed between its two renames left the old site under another name. */
function recover(folder: string, old: string, gone: string): void {
  if (!existsSync(old)) return;
  if (existsSync(folder)) discard(old, gone);
  else renameSync(old, folder);
}

/** Two renames without anything between them. */
function swap(folder: string, fresh: string, old: string): void {
  const replaces = existsSync(folder);
  if (replaces) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (replaces) renameSync(old, folder);
    throw error;
  }
}

/** Removes a replaced site, unless somebody put a file of their own into it meanwhile. */
function discard(old: string, gone: string): void {
  if (!existsSync(old)) return;
  const [foreign] = foreignFiles(old);
  if (foreign !== undefined) {
    throw new BuildRefused(
      `The site is written, but ${join(old, foreign)} is no file of ours.`,
      'Move what you want to keep out of that folder. The next build removes it.',
    );
  }
  renameSync(old, gone); // so that a half removed folder is never taken for a site
  rmSync(gone, { recursive: true, force: true, maxRetries: 3 });
}

/** What processes that no longer run have left beside the site. */
function removeLeftovers(folder: string): void {
  const parent = dirname(folder);
  const prefix = `.${basename(folder)}.journey-`;
  for (const name of readdirSync(parent)) {
    const [, pid] =
      (name.startsWith(prefix) && /^(?:new|gone|lock)-(\d+)(?:-\d+)?$/.exec(name.slice(prefix.length))) || [];
    if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))) {
      rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 3 });
    }
  }
}
