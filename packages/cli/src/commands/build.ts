import { relative, resolve } from 'node:path';
import { reportOf } from '@journey-as-code/core';
import { wantsColour } from '../colour.js';
import { defineCommand, UsageError } from '../command.js';
import { pretty } from '../formats/pretty.js';
import { loadSitePackage } from '../site-package.js';
import { asOfDay, fromHere, openWorkspace } from '../workspace.js';

const doing = { read: 'Read', render: 'Made', write: 'Writing' } as const;

export const build = defineCommand({
  name: 'build',
  summary: 'Build the documentation site of a workspace.',
  usage: ['[folder]'],
  options: {
    out: { value: 'folder', summary: 'where the site is written', default: '_site' },
    'as-of': { value: 'date', summary: 'the day to judge by (default: that of the last commit)' },
  },
  examples: ['journey build', 'journey build journeys --out public'],

  async run([given], options, io) {
    const { folder, prefix, sources } = openWorkspace(given, io);
    const { buildSite, BuildRefused } = await loadSitePackage();
    const asOf = options['as-of'] === undefined ? undefined : await asOfDay(options['as-of'], folder, 'UTC');
    try {
      const result = await buildSite({
        workspace: folder,
        output: resolve(io.cwd, options.out),
        ...(asOf === undefined ? {} : { asOf }),
        onProgress: (step, files) => {
          if (io.terminal.stderr) io.stderr(`${doing[step]} ${files} files …\n`);
        },
      });
      const shown = relative(io.cwd, result.output).replaceAll('\\', '/') || result.output;
      const report = reportOf(fromHere(result.diagnostics, prefix), sources.length);
      if (result.written) {
        const { warnings, infos } = report.summary;
        io.stdout(`${shown}\n`);
        io.stderr(
          `${result.pages} pages in ${shown}. ${warnings + infos > 0 ? `${warnings + infos} findings; journey check lists them.` : ''}\n`,
        );
        return 0;
      }
      const errors = { ...report, diagnostics: report.diagnostics.filter(({ severity }) => severity === 'error') };
      const decoder = new TextDecoder();
      const texts = new Map(
        sources.map(({ path, content }) => [
          prefix + path,
          typeof content === 'string' ? content : decoder.decode(content),
        ]),
      );
      io.stdoutForPeople(
        pretty.print(errors, {
          textOf: (file) => texts.get(file),
          colour: wantsColour(io),
          columns: io.columns,
          language: 'en',
        }),
      );
      io.stderr(`No site was written: the journeys have errors. ${shown} is as it was.\n`);
      return 1;
    } catch (error) {
      if (error instanceof BuildRefused) throw new UsageError(error.message, error.next);
      throw error;
    }
  },
});
