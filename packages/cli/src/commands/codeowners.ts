import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildWorkspace, codeowners as ownersOf, readWorkspace } from '@journey-as-code/core';
import { oneLine } from '@journey-as-code/core/escape';
import { readSources } from '@journey-as-code/core/node';
import { defineCommand, UsageError } from '../command.js';
import { pathsInRepository, repositoryAround } from '../in-repository.js';
import { withBlock } from '../marked-block.js';
import { replaceFile } from '../replace-file.js';
import { shownPath } from '../shown-path.js';
import { findWorkspace, folderArgument } from '../workspace.js';

/** Where code hosts look, in their order. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

export const codeowners = defineCommand({
  arguments: [folderArgument],
  options: {
    write: { summary: 'keep the lines in CODEOWNERS, between two marks; the rest of the file stays' },
    check: { summary: 'change nothing; exit 1 when CODEOWNERS says something else' },
  },
  examples: ['journey codeowners', 'journey codeowners --write', 'journey codeowners journeys --check'],

  async run([given], { write, check }, io) {
    const { folder } = findWorkspace(given, io);
    const top = repositoryAround(folder);
    if (top === undefined) {
      throw new UsageError('There is no git repository here.', 'CODEOWNERS stands in one: run it there.');
    }
    const inRepository = pathsInRepository(top)(folder);
    const prefix = inRepository === folder ? '' : inRepository === '' ? '' : `${inRepository}/`;
    const owners = ownersOf(buildWorkspace(readWorkspace(readSources(folder))), prefix);
    for (const note of notesOn(owners)) io.stderr(`${oneLine(note)}\n`);

    const marks = markOf(prefix);
    if (!write && !check) {
      io.stdoutForPeople([marks.begin, ...owners.lines, marks.end, ''].join('\n'));
      return 0;
    }
    const file = join(top, places.find((place) => existsSync(join(top, place))) ?? '.github/CODEOWNERS');
    const shown = shownPath(file, io.cwd);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const after = withBlock(before, marks, owners.lines);
    if (after === undefined) {
      throw new UsageError(
        `${shown} has one of the lines “${marks.begin}” and “${marks.end}” without the other, or twice.`,
        'Remove these lines and what stands between them, then run it again with --write.',
      );
    }
    if (after === before) {
      io.stderr(`${shown} is as the owners say.\n`);
      return 0;
    }
    if (check) {
      io.stderr(`${shown} is not as the owners say; journey codeowners --write mends that.\n`);
      return 1;
    }
    mkdirSync(dirname(file), { recursive: true });
    replaceFile(file, after);
    io.stderr(`${shown} is written: ${owners.lines.length} ${owners.lines.length === 1 ? 'journey' : 'journeys'}.\n`);
    return 0;
  },
});

/** One block for each workspace of a repository. */
function markOf(prefix: string) {
  const place = oneLine(prefix === '' ? '/' : `/${prefix}`);
  return { begin: `# journeys in ${place}: begin, by journey codeowners`, end: `# journeys in ${place}: end` };
}

function* notesOn({ silentTeams, notHandles, unowned }: ReturnType<typeof ownersOf>): Generator<string> {
  if (silentTeams.length > 0) {
    yield `Teams without handles, who are not asked: ${silentTeams.join(', ')}. Give them handles in their file.`;
  }
  if (notHandles.length > 0) {
    yield `No handles, so left out: ${notHandles.map((one) => `“${one}”`).join(', ')}. Write @user, @group/team or an address of mail.`;
  }
  if (unowned.length > 0) yield `Nobody can be asked about: ${unowned.join(', ')}.`;
}
