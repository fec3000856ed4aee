import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Folders that are watched. */
export interface Watch {
  close(): Promise<void>;
}

/** What can change a site; other files, and the sites that builds write, cannot. */
const relevant = /\.(?:ya?ml|csv|md|png|jpe?g|svg|webp)$/i;
const skipped = new Set(['node_modules', '.git']);

/** How often files are looked at where the system cannot tell, in milliseconds. */
const interval = 500;

/**
 * Calls `changed` for every file that is added, changed or removed in folders, also after a folder has gone and come
 * back. Where the system has no more watches to give, says so once and looks at the files again and again.
 */
export async function watchFolders(
  folders: readonly string[],
  changed: () => void,
  trouble: (message: string) => void,
): Promise<Watch> {
  let polling = false;
  let closed = false;
  let watcher = start();

  function start(): FSWatcher {
    const started = watch([...folders], { ignoreInitial: true, usePolling: polling, interval, ignored });
    const again = async () => {
      if (watcher !== started || closed) return;
      await stop(started);
      while (!closed && !folders.every((folder) => existsSync(folder))) {
        await new Promise((done) => setTimeout(done, interval / 2));
      }
      if (closed) return;
      watcher = start();
      watcher.once('ready', changed);
    };
    started.on('all', (event, path) => {
      changed();
      if (event === 'unlinkDir' && folders.includes(path)) void again();
    });
    started.on('error', (error) => {
      const isExhausted = error instanceof Error && 'code' in error && /^(?:ENOSPC|EMFILE)$/.test(String(error.code));
      if (!isExhausted || polling) return trouble(error instanceof Error ? error.message : String(error));
      polling = true;
      trouble('The system has no more file watches to give: looking at the files twice a second instead.');
      void again();
    });
    return started;
  }

  await new Promise<void>((done) => watcher.once('ready', done));
  return {
    async close() {
      closed = true;
      await stop(watcher);
    },
  };
}

/** Closing takes the listeners away; an error that comes after it would end the process. */
function stop(watcher: FSWatcher): Promise<void> {
  const closing = watcher.close();
  watcher.on('error', () => {});
  return closing;
}

function ignored(path: string, stats?: { isFile(): boolean }): boolean {
  return skipped.has(path.slice(path.lastIndexOf(sep) + 1)) || (stats?.isFile() === true && !relevant.test(path));
}
