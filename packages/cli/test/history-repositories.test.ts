import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { call } from './call.js';
import { gitIn, journeyPath, journeyWith } from './diff-repository.js';
import { folderWith, workspaceFiles } from './folder.js';
import { countingGit, importCommits, writtenRepository } from './history-repository.js';
import { type Entry, named, step, told, worse } from './history-told.js';
import { expectRefusal } from './refused.js';

describe('by releases', () => {
  test('tags of the package are what the past is cut into, the working tree comes first', async () => {
    const { folder, edit, git, write, journey } = writtenRepository();
    git('tag', 'journeys@1.9.0');
    edit('Bo', '2026-01-02', named);
    git('tag', '--annotate', '--message', 'words', 'journeys@1.10.0-beta.1');
    edit('Bo', '2026-01-03', worse);
    git('tag', 'journeys@1.10.0');
    git('tag', 'other@9.0.0');
    git('tag', 'journeys@latest');
    write({ [journeyPath]: journey().replace('emotions: [stressed]', 'emotions: [angry]') });
    expect(await told(folder, step, '--by', 'releases')).toEqual([
      `now changed ${step} step-text-changed`,
      `1.10.0 changed ${step} step-feeling-dropped`,
      `1.10.0-beta.1 changed ${step} step-name-changed`,
      `1.9.0 added ${step} journey-added`,
    ]);
  });

  test('without any it says so', async () => {
    const { stdout, code } = await call(['history', step, '--by', 'releases'], { cwd: writtenRepository().folder });
    expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([
      0,
      'There are no releases: no tag is called journeys@1.2.3. --by commits tells of commits.',
    ]);
  });
});

test('a shallow clone tells what it holds, and how to get the rest', async () => {
  const { folder, edit } = writtenRepository();
  const shorter = edit('Bo', '2026-01-02', named);
  const feels = edit('Bo', '2026-01-03', worse);
  const clone = folderWith();
  gitIn(clone, 'clone', '--quiet', '--depth=2', pathToFileURL(folder).href, '.');
  expect(await told(clone, step)).toEqual([
    `${feels} changed ${step} step-feeling-dropped`,
    `${shorter} known ${step}`,
  ]);
  const { code, stdout } = await call(['history', step], { cwd: clone });
  expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([
    1,
    `The history of this clone begins at ${shorter}, since it is shallow. git fetch --unshallow fetches the rest.`,
  ]);
});

test('a bare repository has a past without a working tree', async () => {
  const { folder, edit } = writtenRepository();
  const feels = edit('Bo', '2026-01-03', worse);
  const bare = folderWith();
  gitIn(bare, 'clone', '--quiet', '--bare', folder, '.');
  expect((await told(bare, step))[0]).toBe(`${feels} changed ${step} step-feeling-dropped`);
});

test('a thousand commits ask for as many processes of git as three', async () => {
  const { folder, git } = writtenRepository();
  const counting = countingGit();
  const surroundings = { cwd: folder, env: { PATH: counting.path } };
  await call(['history', step], surroundings);
  await call(['blame', step], surroundings);
  const few = counting.calls().length;
  importCommits(
    folder,
    Array.from({ length: 1000 }, (_, index) =>
      index % 20 === 0
        ? { [journeyPath]: journeyWith(['score: -1.5', `score: ${(index % 40) / 20 - 2}`]) }
        : { 'journeys/words.txt': `${index}` },
    ),
  );
  expect(git('rev-list', '--count', 'HEAD')).toBe('1002');
  const { stdout } = await call(['history', step, '--format', 'json'], surroundings);
  const { entries }: { readonly entries: readonly Entry[] } = JSON.parse(stdout);
  expect(entries).toHaveLength(51);
  await call(['blame', step], surroundings);
  expect([few, counting.calls().length]).toEqual([6, 12]);
});

describe('it is refused', () => {
  const refused = (args: readonly string[], cwd: string, ...words: [string, string]) =>
    expectRefusal(['history', ...args], { cwd }, words);

  test('for what never was, with what is nearest', async () => {
    const { folder } = writtenRepository();
    await refused(
      ['book-apointment'],
      folder,
      'There is nothing called “book-apointment”, and there never was.',
      'Did you mean book-appointment?',
    );
    await refused(['reception', '--kind', 'term'], folder, 'No term is called “reception”.', 'It is a team.');
    await refused(
      [],
      folder,
      'Whose history?',
      'Name it as references do: journey history shoe-purchase:pay/enter-card',
    );
  });

  test('for an id alone, a kind that there is not, and a file', async () => {
    const { folder } = writtenRepository();
    await refused(
      ['calls-reception'],
      folder,
      'There is nothing called “calls-reception”, and there never was.',
      `Did you mean ${step}?`,
    );
    const { stderr, code } = await call(['history', step, '--kind', 'setp'], { cwd: folder });
    expect([code, stderr.split('\n')[1]]).toEqual([2, '→ Did you mean step?']);
    await refused(
      ['journeys/teams.yaml'],
      folder,
      'journeys/teams.yaml is a file, and a history is that of one thing.',
      'Name what stands in it; journey blame journeys/teams.yaml tells what that is.',
    );
  });

  test('for a name that two things have', async () => {
    const { folder, write } = writtenRepository();
    write({ 'journeys/glossary.yaml': 'kind: glossary\nitems:\n  - { id: web, name: Web, definition: Pages }\n' });
    await refused(['web'], folder, '“web” is the name of several things: term, team.', 'Say which: --kind term');
    expect(await told(folder, 'web', '--kind', 'term')).toHaveLength(1);
  });

  test('without a repository, and without a commit', async () => {
    const cwd = folderWith(workspaceFiles());
    await refused(['x'], cwd, 'There is no git repository here.', 'Run it in one.');
    gitIn(cwd, 'init', '--quiet');
    await refused(['x'], cwd, 'The repository has no commit yet.', 'There is something to tell after the first one.');
    rmSync(join(cwd, 'journeys'), { recursive: true });
  });
});
