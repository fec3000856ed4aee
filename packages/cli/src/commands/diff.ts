import { resolve } from 'node:path';
import {
  type Change,
  changeLevels,
  contracts,
  type JudgedChange,
  judged,
  languageFor,
  reviewTargets,
  type Workspace,
} from '@journey-as-code/core';
import { defineCommand, type Io, UsageError } from '../command.js';
import { type DiffRun, diffFormats } from '../formats/diff-formats.js';
import type { DiffReport } from '../formats/diff-report.js';
import { formatNamed, formatOption } from '../formats/format.js';
import { pathsInRepository } from '../in-repository.js';
import { tagFor, tagOption } from '../language.js';
import { putOut, sayBeside } from '../put-out.js';
import { reportFiles, reportOption } from '../report-files.js';
import { commentOn } from '../versions/comment.js';
import { budgetOf, commentOptions } from '../versions/comment-options.js';
import { compareVersions, firstVersion } from '../versions/compare.js';
import { dayToJudgeBy } from '../versions/day.js';
import { declaredBump } from '../versions/declared.js';
import { versionsInFolders } from '../versions/folders.js';
import { freshBetween } from '../versions/fresh.js';
import { rangeArgument, versionsInRange } from '../versions/range.js';
import { recordedInWords, recordRenames } from '../versions/record-renames.js';
import { reportOn } from '../versions/report.js';
import { settleVersions } from '../versions/settling.js';
import type { Versions } from '../versions/version.js';
import { asOfOption, folderOption } from '../workspace.js';

const levels: readonly string[] = [...changeLevels.filter((level) => level !== 'info'), 'never'];

export const diff = defineCommand({
  arguments: [rangeArgument],
  options: {
    dir: folderOption,
    'base-dir': { value: 'folder', summary: 'the folder that the workspace had on base', otherwise: 'the same' },
    from: { value: 'folder', summary: 'compare two folders instead: the old workspace' },
    to: { value: 'folder', summary: 'and the new one' },
    format: formatOption(diffFormats),
    report: reportOption,
    ...commentOptions,
    'fail-on': {
      value: 'level',
      summary: 'the least that makes the command exit 1',
      default: 'breaking',
      choices: levels,
    },
    contract: {
      value: 'name',
      summary: 'only changes that break this promise',
      otherwise: 'all changes',
      choices: contracts,
      repeatable: true,
    },
    fix: { summary: 'write into the working tree which id a thing had that looks renamed' },
    translations: { summary: 'list changes of translations, which else are counted' },
    language: tagOption,
    'as-of': { ...asOfOption, otherwise: 'that of the commit of head' },
  },
  examples: [
    'journey diff',
    'journey diff origin/main...HEAD',
    'journey diff --fix',
    'journey diff v1.0..v1.1 --dir journeys --fail-on notable',
    'journey diff --from old --to new --format json',
  ],

  async run([range], options, io) {
    const budget = budgetOf(options.budget);
    const target = reviewTargets.find((one) => one === options.target) ?? 'github';
    const files = await reportFiles(options.report, diffFormats, io);
    const tagOf = (workspace: Workspace) => tagFor(options.language, workspace);
    const recorded = options.fix ? await recordRenames(() => versionsFor(range, options, io), tagOf) : undefined;
    const versions = await versionsFor(range, options, io);
    try {
      const { base, head, contents } = versions;
      const found = base
        ? await compareVersions(base, head, contents, tagOf)
        : await firstVersion(head, contents, tagOf);
      const tag = tagOf(found.head);
      const asOf = await dayToJudgeBy(options['as-of'], head, found.head);
      const declared = await declaredBump(versions, io);
      const unsettled = { ...found, comparison: judged(found.comparison, found, tag) };
      const compared = await settleVersions(unsettled, versions, { asOf, declared, tag }, io);
      const language = languageFor(tag);
      for (const one of recorded ? recordedInWords(recorded, language) : []) sayBeside(one, io);
      const report = reportOn(versions, compared, {
        listing: {
          translations: options.translations,
          contracts: contracts.filter((one) => options.contract.includes(one)),
        },
        language,
        tag,
        asOf,
        cwd: io.cwd,
      });

      const failOn = changeLevels.find((level) => level === options['fail-on']) ?? 'never';
      const asked = [options.format, ...files.map(({ format }) => format.id)];
      const judging = { language: tag, ...(asOf !== undefined && { asOf }) };
      const findings = asked.includes('markdown') ? await freshBetween(versions, judging) : undefined;
      const run: DiffRun = {
        ...report,
        failOn,
        inRepository: pathsInRepository(io.cwd),
        comment: () => commentOn(report, compared, { tag, declared, findings, target, budget }),
      };
      const format = formatNamed(diffFormats, options.format);
      const context = { lineOf: () => undefined, language };
      putOut(run, { format, files, context, read: () => filesOnDisk(versions) }, io);
      if (!format.forPeople) for (const { message } of report.notes) sayBeside(message, io);
      return fails(report, options['fail-on']) ? 1 : 0;
    } finally {
      await versions.close();
    }
  },
});

/** Whether something could not be read or is not settled, of a level that was asked about. */
function fails({ isComplete, acceptances, changes }: DiffReport, failOn: string): boolean {
  const isOpen = ({ level, severity, settled }: JudgedChange) =>
    settled === undefined && (severity === 'error' || isAtLeast(level, failOn));
  return !isComplete || acceptances.some(({ severity }) => severity === 'error') || changes.some(isOpen);
}

interface VersionOptions {
  readonly dir: string | undefined;
  readonly 'base-dir': string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Both sides: of a range, or two folders. Throws a UsageError for a mixture. */
async function versionsFor(range: string | undefined, given: VersionOptions, io: Io): Promise<Versions> {
  const { dir, 'base-dir': baseDir, from, to } = given;
  if (from === undefined && to === undefined) return versionsInRange(range, { dir, baseDir }, io);
  const other = range ?? (dir !== undefined ? '--dir' : baseDir !== undefined ? '--base-dir' : undefined);
  if (other === undefined) return versionsInFolders(from, to, io);
  throw new UsageError(
    `${other} names something in a repository, and --from and --to name folders.`,
    'Give a range, or two folders: journey diff --from old --to new',
  );
}

/** Files that are compared where they stand, which no report may replace. */
function filesOnDisk({ base, head }: Versions): readonly string[] {
  return [base, head].flatMap((side) =>
    side?.folder === undefined ? [] : side.files.map(({ path }) => resolve(side.folder ?? '', path)),
  );
}

function isAtLeast(level: Change['level'], least: string): boolean {
  const known: readonly string[] = changeLevels;
  return known.indexOf(level) <= known.indexOf(least);
}
