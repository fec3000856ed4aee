import { sep } from 'node:path';
import { watch } from 'chokidar';

/** A folder that is watched. */
export interface Watch {
  close(): Promise<void>;
}

/** What can change a site; other files, and the sites that builds write, cannot. */
const relevant = /\.(?:ya?ml|csv|png|jpe?g|svg|webp)$/i;
const skipped = new Set(['node_modules', '.git']);

/**
 * Calls `changed` for every file of a workspace that is added, changed or removed. Where the system has no more watches
 * to give, says so once and looks at the files again and again.
 */
export async function watchFolder(
  folder: string,
  changed: () => void,
  trouble: (message: string) => void,
): Promise<Watch> {
  let watcher = start(false);
  let closed = false;

  function start(polling: boolean) {
    const started = watch(folder, {
      ignoreInitial: true,
      usePolling: polling,
      interval: 500,
      ignored: (path, stats) =>
        skipped.has(path.slice(path.lastIndexOf(sep) + 1)) || (stats?.isFile() === true && !relevant.test(path)),
    });
    started.on('all', changed);
    started.on('error', (error) => {
      if (closed || polling || !isExhausted(error))
        return trouble(error instanceof Error ? error.message : String(error));
      closed = true;
      trouble('The system has no more file watches to give: looking at the files twice a second instead.');
      void started.close().then(() => {
        watcher = start(true);
        closed = false;
      });
    });
    return started;
  }

  await new Promise<void>((done) => watcher.once('ready', done));
  return {
    async close() {
      closed = true;
      await watcher.close();
    },
  };
}

function isExhausted(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EMFILE');
}
