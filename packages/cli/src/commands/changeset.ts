import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Bump,
  baseName,
  bumps,
  changeLevels,
  changesetOf,
  type Diagnostic,
  type JudgedChange,
  judged,
  languageFor,
  type Workspace,
} from '@journey-as-code/core';
import { oneLine } from '@journey-as-code/core/escape';
import { type ChangesetFile, largestIn } from '../changesets.js';
import { defineCommand, type Io, UsageError } from '../command.js';
import { repositoryAround } from '../in-repository.js';
import { tagFor, tagOption } from '../language.js';
import { replaceFile } from '../replace-file.js';
import { shownPath } from '../shown-path.js';
import { compareVersions } from '../versions/compare.js';
import { dayToJudgeBy } from '../versions/day.js';
import { changesetsIn } from '../versions/declared.js';
import { notesOf } from '../versions/notes.js';
import { packageName } from '../versions/package-name.js';
import { rangeArgument, versionsInRange } from '../versions/range.js';
import { settleVersions } from '../versions/settling.js';
import { asOfOption, folderOption, fromHere } from '../workspace.js';

export const changeset = defineCommand({
  arguments: [rangeArgument],
  options: {
    dir: folderOption,
    check: { summary: 'write nothing; exit 1 when the changesets of the range ask for too little' },
    language: tagOption,
    'as-of': { ...asOfOption, otherwise: 'that of the commit of head' },
  },
  examples: ['journey changeset', 'journey changeset --check origin/main...HEAD'],

  async run([range], { dir, check, language, 'as-of': asOf }, io) {
    const top = repositoryAround(io.cwd);
    if (top === undefined)
      throw new UsageError('There is no git repository here.', 'Changesets stand in one: run it there.');
    const versions = await versionsInRange(range, { dir, baseDir: undefined }, io);
    try {
      const { base, head, contents } = versions;
      if (base === undefined) {
        io.stderr('The journeys are new: there is nothing that a changeset could compare.\n');
        return 0;
      }
      const tagOf = (workspace: Workspace) => tagFor(language, workspace);
      const compared = await compareVersions(base, head, contents, tagOf);
      const tag = tagOf(compared.head);
      const settled = await settleVersions(
        { ...compared, comparison: judged(compared.comparison, compared, tag) },
        versions,
        { asOf: await dayToJudgeBy(asOf, head, compared.head), declared: undefined, tag },
        io,
      );
      const { comparison } = settled;
      const name = packageName(head, io);
      const notes = notesOf(versions, compared, languageFor(tag));
      for (const { message } of notes) io.stderr(`${oneLine(message)}\n`);
      if (notes.some(({ side }) => side !== undefined)) return 1;
      const added = await changesetsIn(versions, top, io);
      if (check) {
        const isRefused = told(fromHere(settled.acceptances, head.prefix), io);
        const code = checked(comparison.changes, comparison.bump, { added, name }, io);
        return isRefused ? 1 : code;
      }
      const review = { ...compared, comparison, folder: name, language: tag };
      return written(changesetOf(review, name), { added, name, top }, comparison.changes, io);
    } finally {
      await versions.close();
    }
  },
});

interface Declared {
  /** The changesets that the range adds or edits. */
  readonly added: readonly ChangesetFile[];
  /** The package of the workspace. */
  readonly name: string;
}

function checked(changes: readonly JudgedChange[], bump: Bump | undefined, { added, name }: Declared, io: Io): 0 | 1 {
  if (bump === undefined) {
    io.stderr(nothingNeeded(changes));
    return 0;
  }
  const declared = largestIn(added, name);
  if (declared !== undefined && bumps.indexOf(declared) <= bumps.indexOf(bump)) {
    io.stderr(`${oneLine(name)} needs a ${bump} changeset, and has a ${declared} one.\n`);
    return 0;
  }
  const said = declared === undefined ? 'the range adds none' : `the range says ${declared}`;
  io.stdoutForPeople(`${oneLine(name)} needs a ${bump} changeset; ${said}.\n`);
  const asking = changes.filter((one) => one.bump === bump && one.settled === undefined);
  for (const { level, id, subject, fingerprint } of asking) {
    io.stdoutForPeople(`  ${level}  ${id}  ${oneLine(subject.path)}  ${fingerprint}\n`);
  }
  io.stderr('Next: journey changeset\n');
  const breaking = asking.find(({ level }) => level === 'breaking');
  if (breaking) io.stderr(`  or: journey accept ${breaking.fingerprint} --reason "…" --until …\n`);
  return 1;
}

/** Why no changeset is asked for. */
function nothingNeeded(changes: readonly JudgedChange[]): string {
  const why = changes.length === 0 ? 'No journey changes' : 'All that changes is accepted';
  return `${why}: no changeset is needed.\n`;
}

/** Tells of entries that accept changes and should go. Whether one of them is set to be an error. */
function told(acceptances: readonly Diagnostic[], io: Io): boolean {
  for (const { file, range, severity, id, message, next } of acceptances) {
    io.stderr(`${oneLine(`${file}:${range.startLine}`)}  ${severity}  ${id}\n  ${oneLine(message)} ${oneLine(next)}\n`);
  }
  return acceptances.some(({ severity }) => severity === 'error');
}

function written(
  made: ReturnType<typeof changesetOf>,
  { added, name, top }: Declared & { readonly top: string },
  changes: readonly JudgedChange[],
  io: Io,
): 0 {
  const folder = join(top, '.changeset');
  if (!existsSync(join(folder, 'config.json'))) {
    throw new UsageError(
      `There is no ${shownPath(join(folder, 'config.json'), io.cwd)}.`,
      'Set changesets up first: npx @changesets/cli@2 init',
    );
  }
  const mine = new RegExp(`^${baseName(name)}-[0-9a-f]{8}\\.md$`);
  const outdated = added.filter((file) => mine.test(file.name) && file.name !== `${made?.name}.md`);
  if (made === undefined) io.stderr(nothingNeeded(changes));
  else {
    const file = join(folder, `${made.name}.md`);
    replaceFile(file, made.text);
    const counts = changeLevels.flatMap((level) => {
      const count = changes.filter((change) => change.level === level).length;
      return count === 0 ? [] : [`${count} ${level}`];
    });
    io.stderr(`wrote ${shownPath(file, io.cwd)}  (${counts.join(', ')})\n`);
  }
  for (const file of outdated) {
    rmSync(join(folder, file.name), { force: true });
    io.stderr(`removed ${shownPath(join(folder, file.name), io.cwd)}, which it replaces\n`);
  }
  return 0;
}
