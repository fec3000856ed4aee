import {
  buildWorkspace,
  checkWorkspace,
  type Diagnostic,
  readWorkspace,
  reportOf,
  severities,
} from '@journey-as-code/core';
import { wantsColour } from '../colour.js';
import { defineCommand, type ExitCode, UsageError } from '../command.js';
import { formatNamed, formats } from '../formats/index.js';
import { asOfDay, fromHere, openWorkspace } from '../workspace.js';

const levels: readonly string[] = [...severities, 'never'];

export const check = defineCommand({
  name: 'check',
  summary: 'Report problems in the journeys of a workspace.',
  usage: ['[folder]'],
  options: {
    format: { value: 'name', summary: 'form of the report', default: 'pretty', choices: formats.map(({ id }) => id) },
    'fail-on': { value: 'level', summary: 'the least that makes the command fail', default: 'error', choices: levels },
    'as-of': { value: 'date', summary: 'the day to judge by (default: that of the last commit)' },
    language: { value: 'tag', summary: 'language of the messages', default: 'en' },
  },
  examples: ['journey check', 'journey check journeys --fail-on warning', 'journey check --format json > report.json'],

  async run([given], options, io) {
    const { folder, prefix, sources } = openWorkspace(given, io);
    const documents = readWorkspace(sources);
    const workspace = buildWorkspace(documents);
    const asOf = await asOfDay(options['as-of'], folder, workspace.config.timezone);
    if (documents.length < 2)
      throw new UsageError('The workspace holds no journeys yet.', 'Add a *.journey.yaml beside its configuration.');
    const diagnostics = checkWorkspace(workspace, {
      ...(asOf === undefined ? {} : { asOf }),
      language: options.language,
    });
    const report = reportOf(fromHere(diagnostics, prefix), documents.length);

    const texts = new Map(documents.map(({ path, text }) => [prefix + path, text]));
    const format = formatNamed(options.format);
    const text = format.print(report, {
      textOf: (file) => texts.get(file),
      colour: wantsColour(io),
      columns: io.columns,
      language: options.language,
    });
    if (format.forPeople) io.stdoutForPeople(text);
    else io.stdout(text);
    if (asOf === undefined)
      io.stderr('No date to judge by: rules about dates did not run. Give one with --as-of, or commit.\n');
    return exitCodeOf(diagnostics, options['fail-on']);
  },
});

/** 1 when there is a finding of the level asked for, or a worse one. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], failOn: string): ExitCode {
  const least = levels.indexOf(failOn);
  return failOn !== 'never' && diagnostics.some(({ severity }) => severities.indexOf(severity) <= least) ? 1 : 0;
}
