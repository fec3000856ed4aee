import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Diagnostic } from '@journey-as-code/core';
import { answerer } from './dev/answer.js';
import { afterBursts } from './dev/burst.js';
import { pagesOf } from './dev/pages.js';
import { type Problems, problemOf, problemsOf } from './dev/problems.js';
import { readersOf } from './dev/readers.js';
import { rememberingReader } from './dev/remember.js';
import { watchFolders } from './dev/watch.js';
import { readSite, type SiteSource } from './read-site.js';
import { type Listening, type ListenOptions, listen } from './serve/listen.js';

/** How a workspace is served while it is written. */
export interface DevOptions extends SiteSource, ListenOptions {
  /** Told after each reading of the workspace what a check finds; pages show the state of the last one without errors. */
  readonly onRead?: (diagnostics: readonly Diagnostic[], files: number) => void;
  /** Told what goes wrong outside of the journeys: files that cannot be watched, a page that cannot be made. */
  readonly onTrouble?: (message: string) => void;
}

/** A file that is being saved is whole within this time; until then its errors are not shown. */
const patience = 150;

/**
 * Serves the site of a workspace from memory, and keeps the pages that are open up to date. Where the journeys have
 * errors, the browser shows them over the last good page.
 */
export async function devSite(options: DevOptions): Promise<Listening> {
  const { onRead = () => {}, onTrouble = () => {}, language } = options;
  const pages = pagesOf();
  const readers = readersOf((page) => pages.at(page).version);
  const read = rememberingReader();
  let asOf = options.asOf;

  const look = async (): Promise<{ readonly problems: Problems | undefined; show(): void }> => {
    try {
      const site = await readSite({ ...options, ...(asOf !== undefined && { asOf }) }, { read, isDraft: true });
      asOf = site.asOf;
      const problems = problemsOf(site.diagnostics, language);
      const planned = problems ? undefined : site.plan();
      const show = () => {
        if (planned) pages.replace(planned, site.assets.files);
        onRead(site.diagnostics, site.files);
      };
      return { problems, show };
    } catch (error) {
      // The folder is gone, or a page cannot be made: the server goes on, and says so where it is looked at.
      return { problems: problemOf(error, language), show: () => onTrouble(messageOf(error)) };
    }
  };
  const refresh = async (isStale: () => boolean) => {
    const { problems, show } = await look();
    if (problems) await setTimeout(patience);
    if (isStale()) return;
    show();
    try {
      readers.tell(problems);
    } catch (error) {
      readers.tell(problemOf(error, language));
      onTrouble(messageOf(error));
    }
  };

  const server = await listen(options, answerer(pages, readers));
  const burst = afterBursts(refresh);
  const folders = [options.workspace, options.guide]
    .filter((folder) => folder !== undefined)
    .map((folder) => resolve(folder));
  const watch = await watchFolders(folders, burst.changed, onTrouble);
  await burst.now();
  return {
    address: server.address,
    async close() {
      burst.stop();
      await watch.close();
      await server.close();
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
