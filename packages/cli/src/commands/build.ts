import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, type Language, readWorkspace, reportOf } from '@journey-as-code/core';
import { oneLine } from '@journey-as-code/core/escape';
import { readSources } from '@journey-as-code/core/node';
import { defineCommand, type Io } from '../command.js';
import { lineFinder } from '../formats/lines.js';
import { pretty } from '../formats/pretty.js';
import { languageNamed, languageOption } from '../language.js';
import { paintFor } from '../paint.js';
import { progressOn } from '../progress.js';
import { shownPath } from '../shown-path.js';
import { withSitePackage } from '../site-package.js';
import { asOfDay, asOfOption, findWorkspace, folderArgument, fromHere, type Place } from '../workspace.js';

const doing = { read: 'Reading', write: 'Making' } as const;

export const build = defineCommand({
  arguments: [folderArgument],
  options: {
    out: { value: 'folder', summary: 'where the site is written', default: '_site' },
    'as-of': asOfOption,
    language: { ...languageOption, summary: 'language of the messages: en or zh-CN' },
  },
  examples: ['journey build', 'journey build journeys --out public'],

  async run([given], options, io) {
    const language = languageNamed(options.language);
    const place = findWorkspace(given, io);
    const asOf = options['as-of'] === undefined ? undefined : await asOfDay(options['as-of'], place.folder, 'UTC');
    const progress = progressOn(io);
    const { written, output, pages, diagnostics, longPaths, search } = await withSitePackage(({ buildSite }) =>
      buildSite({
        workspace: place.folder,
        output: resolve(io.cwd, options.out),
        language,
        ...(asOf !== undefined && { asOf }),
        onProgress: (step, files) => progress.show(`${doing[step]} ${files} files …`),
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
    io.stdout(`${path}\n`);
    io.stderr(`${pages} pages are in ${shown}.${findings}\n`);
    return 0;
  },
});

/** Shows what has to be put right before there is a site. */
function showErrors(diagnostics: readonly Diagnostic[], { folder, prefix }: Place, language: Language, io: Io): void {
  const documents = readWorkspace(readSources(folder));
  const errors = diagnostics.filter(({ severity, settled }) => severity === 'error' && !settled);
  const report = reportOf(fromHere(errors, prefix), documents.length);
  const lineOf = lineFinder(documents, prefix);
  io.stdoutForPeople(pretty.print(report, { lineOf, paint: paintFor(io, 'stdout'), columns: io.columns, language }));
}
