import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Diagnostic, type Language, readWorkspace, reportOf } from '@journey-as-code/core';
import { oneLine } from '@journey-as-code/core/escape';
import { openRepository, readSources } from '@journey-as-code/core/node';
import { defineCommand, type Io } from '../command.js';
import { lineFinder } from '../formats/lines.js';
import { pretty } from '../formats/pretty.js';
import { languageNamed, languageOption } from '../language.js';
import { paintFor } from '../paint.js';
import { progressOn } from '../progress.js';
import { shownPath } from '../shown-path.js';
import { withSitePackage } from '../site-package.js';
import { asOfDay, asOfOption, findWorkspace, folderArgument, fromHere, type Place } from '../workspace.js';

const doing = {
  read: (files: number | string) => `Reading ${files} files …`,
  release: (version: number | string) => `Release ${version} …`,
  write: (files: number | string) => `Making ${files} files …`,
} as const;

export const build = defineCommand({
  arguments: [folderArgument],
  options: {
    out: { value: 'folder', summary: 'where the site is written', default: '_site' },
    'current-only': { summary: 'the files at hand alone, without the releases of the repository' },
    cache: {
      value: 'folder',
      summary: 'where built releases are kept for the next time',
      otherwise: 'in your cache folder',
    },
    'as-of': asOfOption,
    language: { ...languageOption, summary: 'language of the messages: en or zh-CN' },
  },
  examples: ['journey build', 'journey build journeys --out public'],

  async run([given], options, io) {
    const language = languageNamed(options.language);
    const place = await workspaceToBuild(given, io);
    const asOf = options['as-of'] === undefined ? undefined : await asOfDay(options['as-of'], place.folder, 'UTC');
    const cache = options.cache === undefined ? cacheFolder(io) : resolve(io.cwd, options.cache);
    const progress = progressOn(io);
    const { written, output, pages, diagnostics, longPaths, search, releases, leftOut, missing, cacheFault } =
      await withSitePackage(({ buildSite }) =>
        buildSite({
          workspace: place.folder,
          output: resolve(io.cwd, options.out),
          language,
          ...(asOf !== undefined && { asOf }),
          releases: !options['current-only'],
          cache,
          onProgress: (step, what) => progress.show(doing[step](what)),
        }),
      ).finally(progress.clear);

    const path = shownPath(output, io.cwd);
    const shown = oneLine(path);
    if (!written) {
      showErrors(diagnostics, place, language, io);
      io.stderr(
        `No site was written: the journeys have errors.${existsSync(output) ? ` ${shown} is as it was.` : ''}\n`,
      );
      return 1;
    }
    const open = diagnostics.filter(({ settled }) => settled === undefined).length;
    const count = open === 1 ? '1 finding stands' : `${open} findings stand`;
    const findings = open === 0 ? '' : ` ${count} in it; journey check lists them.`;
    const [long] = longPaths;
    if (long !== undefined) {
      io.stderr(`${longPaths.length} paths are longer than older systems can open, such as ${oneLine(long)}.\n`);
    }
    if (search === 'not installed') {
      io.stderr(
        'The site has no search: Pagefind is not installed for this system. The index of names stands in.\n  Install it: npm install pagefind@1.6.0\n',
      );
    }
    if (cacheFault !== undefined) {
      tell(
        `Releases could not be kept in ${cache} (${cacheFault}): the next build makes them again.`,
        'Name a folder that you may write to: --cache FOLDER',
        io,
      );
    }
    if (missing !== undefined) tell(missing.message, missing.next, io);
    for (const { tag, message, next } of leftOut) tell(`${tag} is left out. ${message}`, next, io);
    io.stdout(`${path}\n`);
    const among =
      releases.length === 0 ? '' : `, with ${releases.length === 1 ? '1 release' : `${releases.length} releases`}`;
    io.stderr(`${pages} pages are in ${shown}${among}${missingReleases(leftOut.length)}.${findings}\n`);
    return leftOut.length === 0 ? 0 : 1;
  },
});

/** The workspace at hand; in a bare repository, where none is, the folder that it has there. */
async function workspaceToBuild(given: string | undefined, io: Io): Promise<Place> {
  try {
    return findWorkspace(given, io);
  } catch (error) {
    const repository = await openRepository(io.cwd, io.env).catch(() => undefined); // then what was said first holds
    if (repository === undefined || repository.hasWorkingTree) throw error;
    return { folder: resolve(io.cwd, given ?? '.'), prefix: given === undefined ? '' : `${given}/` };
  }
}

function tell(message: string, next: string, io: Io): void {
  io.stderr(`${oneLine(message)}\n${next === '' ? '' : `  ${oneLine(next)}\n`}`);
}

function missingReleases(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '; 1 release is left out' : `; ${count} releases are left out`;
}

/** Where the caches of a person's programs are, as the XDG base directory specification has it. */
function cacheFolder({ env }: Io): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'journey-as-code');
}

/** Shows what has to be put right before there is a site. */
function showErrors(diagnostics: readonly Diagnostic[], { folder, prefix }: Place, language: Language, io: Io): void {
  const documents = readWorkspace(readSources(folder));
  const errors = diagnostics.filter(({ severity, settled }) => severity === 'error' && !settled);
  const report = reportOf(fromHere(errors, prefix), documents.length);
  const lineOf = lineFinder(documents, prefix);
  io.stdoutForPeople(pretty.print(report, { lineOf, paint: paintFor(io, 'stdout'), columns: io.columns, language }));
}
