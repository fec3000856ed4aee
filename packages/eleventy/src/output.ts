import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BuildRefused, inWords } from './errors.js';
import { isAlive, takeLock } from './output/lock.js';
import { foreignFiles, manifestOf, writeManifest } from './output/manifest.js';
import { giveBack, moveParts, type Parts, partsFrom } from './output/parts.js';
import { cleanOnStop } from './output/stop.js';

/**
 * Replaces a folder by a new one that `fill` writes beside it, and that may take parts of the old one over: whoever looks
 * finds the old content or the new, whole. Whatever goes wrong, the old one stays. The folder has passed `checkedOutput`.
 */
export async function replaceFolder(
  folder: string,
  fill: (fresh: string, parts: Parts) => Promise<void>,
): Promise<void> {
  const name = basename(folder);
  const beside = (suffix: string) => join(dirname(folder), `.${name}.journey-${suffix}`);
  const fresh = beside(`new-${process.pid}`);
  const old = beside('old');
  const gone = beside(`gone-${process.pid}`);
  try {
    makeFolder(dirname(folder));
    const lock = takeLock(beside('lock'));
    const clean = () => {
      // Where neither site stands, the new one may hold parts of the old: the next build gives them back.
      if (existsSync(folder) || !existsSync(old)) rmSync(fresh, { recursive: true, force: true, maxRetries: 3 });
      lock.release();
    };
    const forget = cleanOnStop(clean);
    try {
      recover(folder, old, gone);
      removeLeftovers(folder);
      mkdirSync(fresh);
      const parts = partsFrom(folder, fresh);
      await fill(fresh, parts);
      writeManifest(fresh, parts.keys, parts.takenFiles);
      if (!lock.isOurs())
        throw new BuildRefused('Another build took over this site.', 'Build again when it has finished.');
      swap(folder, fresh, old, parts.taken);
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

/** A build that was killed between its renames left the old site under another name, and parts of it in the new one. */
function recover(folder: string, old: string, gone: string): void {
  if (existsSync(old) && !existsSync(folder)) {
    const parts = [...(manifestOf(old)?.parts.keys() ?? [])];
    for (const { path } of besides(folder, 'new')) giveBack(parts, path, old);
    renameSync(old, folder);
  }
  discard(old, gone);
}

/** Renames without anything between them: of the sites, and of the parts that the new one takes over. */
function swap(folder: string, fresh: string, old: string, parts: readonly string[]): void {
  const replaces = existsSync(folder);
  if (replaces) renameSync(folder, old);
  try {
    moveParts(parts, old, fresh);
    renameSync(fresh, folder);
  } catch (error) {
    giveBack(parts, fresh, old);
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

/** Removes what processes that no longer run have left. */
function removeLeftovers(folder: string): void {
  for (const { path, pid } of besides(folder, 'new', 'gone', 'lock')) {
    if (pid === process.pid || !isAlive(pid)) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What builds have put beside the site, and which process did. */
function besides(
  folder: string,
  ...kinds: readonly string[]
): readonly { readonly path: string; readonly pid: number }[] {
  const parent = dirname(folder);
  const prefix = `.${basename(folder)}.journey-`;
  return readdirSync(parent).flatMap((name) => {
    const [, kind = '', pid] =
      (name.startsWith(prefix) && /^(new|gone|lock)-(\d+)(?:-\d+)?$/.exec(name.slice(prefix.length))) || [];
    return kinds.includes(kind) ? [{ path: join(parent, name), pid: Number(pid) }] : [];
  });
}
