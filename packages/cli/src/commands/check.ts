import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkspace, configName, languageFor, readWorkspace, reportOf, severities } from '@journey-as-code/core';
import { readSources } from '@journey-as-code/core/node';
import { defineCommand, UsageError } from '../command.js';
import { checkFormats, checkReport } from '../formats/check-formats.js';
import { formatNamed, formatOption } from '../formats/format.js';
import { type ItemLevel, itemLevelOf, reaches } from '../formats/item.js';
import { lineFinder } from '../formats/lines.js';
import { noDateNote } from '../formats/words.js';
import { pathsInRepository } from '../in-repository.js';
import { languageOption, tagFor } from '../language.js';
import { putOut, sayBeside } from '../put-out.js';
import { reportFiles, reportOption } from '../report-files.js';
import { freshIn } from '../versions/fresh.js';
import { olderNote, sinceOption, type WorkspaceSince, workspaceSince } from '../versions/since.js';
import { asOfDay, asOfOption, findWorkspace, folderArgument, fromHere } from '../workspace.js';

const levels: readonly string[] = [...severities, 'never'];

export const check = defineCommand({
  arguments: [folderArgument],
  options: {
    format: formatOption(checkFormats),
    report: reportOption,
    'fail-on': {
      value: 'level',
      summary: 'the least that makes the command exit 1',
      default: 'error',
      choices: levels,
    },
    'changed-since': sinceOption,
    'as-of': asOfOption,
    language: languageOption,
  },
  examples: [
    'journey check',
    'journey check journeys --fail-on warning',
    'journey check --format json > report.json',
    'journey check --changed-since origin/main',
    'journey check --format github --report sarif=journeys.sarif',
  ],

  async run([given], options, io) {
    const files = await reportFiles(options.report, checkFormats, io);
    const { folder, prefix } = findWorkspace(given, io);
    const since = options['changed-since'];
    const { head, base, notesIn } = since === undefined ? workspaceIn(folder) : await workspaceSince(since, given, io);
    const { documents, workspace } = head;
    const tag = tagFor(options.language, workspace);
    const language = languageFor(tag);
    const asOf = await asOfDay(options['as-of'], folder, workspace.config.timezone);
    const judging = { language: tag, ...(asOf !== undefined && { asOf }) };
    const { added: diagnostics, kept: older } = freshIn(workspace, base?.workspace, judging);
    if (documents.every(({ kind }) => kind === 'config' || kind === 'accepted') && diagnostics.length + older === 0) {
      throw new UsageError(
        'The workspace holds no journeys yet.',
        `Add a *.journey.yaml beside ${prefix}${configName}.`,
      );
    }

    const report = reportOf(fromHere(diagnostics, prefix), documents.length);
    const failOn = failLevelOf(options['fail-on']);
    const all = checkReport(report, { language, failOn, inRepository: pathsInRepository(io.cwd) });
    const context = { lineOf: lineFinder(documents, prefix), language };
    const read = () => {
      const real = realpathSync(folder);
      return documents.map(({ path }) => join(real, path));
    };
    putOut(all, { format: formatNamed(checkFormats, options.format), files, context, read }, io);
    const said = [
      ...notesIn(language),
      ...(older > 0 ? [olderNote(older, language)] : []),
      ...(asOf === undefined ? [noDateNote(language)] : []),
    ];
    for (const one of said) sayBeside(one, io);
    return diagnostics.some(({ severity, settled }) => !settled && reaches(itemLevelOf[severity], failOn)) ? 1 : 0;
  },
});

/** The workspace in a folder, of which all is judged. */
function workspaceIn(folder: string): WorkspaceSince {
  const documents = readWorkspace(readSources(folder));
  return { head: { documents, workspace: buildWorkspace(documents) }, notesIn: () => [] };
}

/** The level of an item for what `--fail-on` takes. */
function failLevelOf(level: string): ItemLevel | 'never' {
  const severity = severities.find((one) => one === level);
  return severity === undefined ? 'never' : itemLevelOf[severity];
}
