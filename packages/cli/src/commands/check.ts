import {
  buildWorkspace,
  checkWorkspace,
  configName,
  type Diagnostic,
  readWorkspace,
  reportOf,
  severities,
} from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { defineCommand, type ExitCode, UsageError } from '../command.js';
import { formatNamed, formats } from '../formats/index.js';
import { lineFinder } from '../formats/lines.js';
import { noDateNote } from '../formats/words.js';
import { languageNamed, languageOption } from '../language.js';
import { paintFor } from '../paint.js';
import { asOfDay, asOfOption, findWorkspace, folderArgument, fromHere } from '../workspace.js';
import { wrap } from '../wrap.js';

const levels: readonly string[] = [...severities, 'never'];

export const check = defineCommand({
  arguments: [folderArgument],
  options: {
    format: { value: 'name', summary: 'form of the report', default: 'pretty', choices: formats.map(({ id }) => id) },
    'fail-on': {
      value: 'level',
      summary: 'the least that makes the command exit 1',
      default: 'error',
      choices: levels,
    },
    'as-of': asOfOption,
    language: languageOption,
  },
  examples: ['journey check', 'journey check journeys --fail-on warning', 'journey check --format json > report.json'],

  async run([given], options, io) {
    const language = languageNamed(options.language);
    const { folder, prefix } = findWorkspace(given, io);
    const documents = readWorkspace(readSources(folder));
    const workspace = buildWorkspace(documents);
    const asOf = await asOfDay(options['as-of'], folder, workspace.config.timezone);
    const diagnostics = checkWorkspace(workspace, { language, ...(asOf !== undefined && { asOf }) });
    if (documents.length < 2 && diagnostics.length === 0) {
      throw new UsageError(
        'The workspace holds no journeys yet.',
        `Add a *.journey.yaml beside ${prefix}${configName}.`,
      );
    }

    const format = formatNamed(options.format);
    const text = format.print(reportOf(fromHere(diagnostics, prefix), documents.length), {
      lineOf: lineFinder(documents, prefix),
      paint: paintFor(io, 'stdout'),
      columns: io.columns,
      language,
    });
    if (format.forPeople) io.stdoutForPeople(text);
    else io.stdout(text);
    if (asOf === undefined) {
      io.stderr(`${wrap(noDateNote(language), io.columns).join('\n')}\n`);
    }
    return exitCodeOf(diagnostics, options['fail-on']);
  },
});

/** 1 when there is a finding of the level asked for, or a worse one. */
function exitCodeOf(diagnostics: readonly Diagnostic[], failOn: string): ExitCode {
  const least = levels.indexOf(failOn);
  return failOn !== 'never' && diagnostics.some(({ severity }) => severities.indexOf(severity) <= least) ? 1 : 0;
}
