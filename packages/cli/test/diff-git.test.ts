import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, type Surroundings } from './call.js';
import { gitIn, journeyPath, journeyWith, repositoryWith } from './diff-repository.js';
import { folderWith, stateOf, workspaceFiles } from './folder.js';

const worse = journeyWith(['score: -1.5', 'score: -2']);
const feeling = 'step-feeling-dropped';

/** Ids of changes, notes and the exit of a comparison. */
async function outcome(args: readonly string[], surroundings: Surroundings) {
  const { code, stdout, stderr } = await call(['diff', ...args, '--format', 'json'], surroundings);
  if (stdout === '') throw new Error(stderr);
  const { changes, notes }: { changes: { id: string; head?: { file: string } }[]; notes: { message: string }[] } =
    JSON.parse(stdout);
  return { code, ids: changes.map(({ id }) => id), notes: notes.map(({ message }) => message), stderr, changes };
}

test('it works from a subfolder, from a worktree and in a bare repository; paths are relative to where it runs', async () => {
  const { folder, git, commit } = repositoryWith();
  commit({ [journeyPath]: worse });
  const elsewhere = folderWith();
  git('worktree', 'add', '--quiet', join(elsewhere, 'tree'), '--detach', 'HEAD');
  gitIn(elsewhere, 'clone', '--quiet', '--bare', folder, 'bare.git');
  mkdirSync(join(folder, 'docs'));
  for (const [cwd, path, ...args] of [
    [folder, journeyPath],
    [join(folder, 'journeys'), 'book-appointment.journey.yaml'],
    [join(folder, 'docs'), `../${journeyPath}`, '--dir', '..'],
    [join(elsewhere, 'tree'), journeyPath],
    [join(elsewhere, 'bare.git'), journeyPath],
    [elsewhere, `tree/${journeyPath}`, '--dir', 'tree/journeys'],
  ] as const) {
    const { ids, changes } = await outcome(['HEAD~1..HEAD', ...args], { cwd });
    expect([ids, changes[0]?.head?.file]).toEqual([[feeling], path]);
  }
  expect((await outcome(['HEAD~1'], { cwd: join(elsewhere, 'tree') })).ids).toEqual([feeling]);
});

test('the folder may have had another name on base', async () => {
  const { folder, git, commit } = repositoryWith();
  git('mv', 'journeys', 'maps');
  commit({ 'maps/book-appointment.journey.yaml': worse });
  const args = ['HEAD~1..HEAD', '--dir', 'maps', '--base-dir', 'journeys'];
  expect((await outcome(args, { cwd: folder })).ids).toEqual([feeling]);
});

test('a first version is one note, and no list of additions', async () => {
  const repository = repositoryWith({ 'README.md': 'Here will be journeys.' });
  repository.commit(workspaceFiles({ 'journeys/x.yaml': journeyWith(['id: book-appointment', 'id: x']) }));
  const { code, stdout, stderr } = await call(['diff', 'HEAD~1..HEAD'], { cwd: repository.folder });
  expect([code, stdout.split('\n').slice(2), stderr]).toEqual([
    0,
    ['note  First version: 2 journeys.', '', 'There is nothing to compare it with.', ''],
    '',
  ]);
});

test('what cannot be read is a note and exits 1, on either side, whatever --fail-on says', async () => {
  const { folder, commit } = repositoryWith();
  commit({ [journeyPath]: 'kind: journey\nid: [' });
  const note = (side: string) =>
    `${journeyPath} could not be read whole on ${side}: what it holds there is not compared.`;
  for (const [range, side] of [
    ['HEAD~1..HEAD', 'head'],
    ['HEAD..HEAD~1', 'base'],
  ] as const) {
    const { code, ids, notes, stderr } = await outcome([range, '--fail-on', 'never'], { cwd: folder });
    expect([code, ids, notes, stderr]).toEqual([1, [], [note(side)], `${note(side)}\n`]);
  }
});

test('a configuration or measurements that cannot be read are no changes', async () => {
  const files = workspaceFiles({
    'journeys/metrics.yaml':
      'kind: metrics\nitems:\n  - { id: calls, name: Calls, type: nps, cadence: P1M, owner: web }\n',
    'journeys/metrics/calls.csv': 'date,value\n2026-01-01,5\n',
  });
  const { folder, commit } = repositoryWith(files);
  commit({ 'journeys/journey.config.yaml': 'locales: [', 'journeys/metrics/calls.csv': 'date,value\nsoon,5\n' });
  const { code, ids, notes } = await outcome(['HEAD~1..HEAD'], { cwd: folder });
  expect([code, ids, notes.map((note) => note.split(' ')[0])]).toEqual([
    1,
    [],
    ['journeys/journey.config.yaml', 'journeys/metrics/calls.csv'],
  ]);
});

test('conflict markers and links in the working tree are told, not followed', async () => {
  const { folder, write } = repositoryWith();
  write({ [journeyPath]: `<<<<<<< HEAD\n${worse}=======\n` });
  symlinkSync('/etc/passwd', join(folder, 'journeys/link.yaml'));
  const { code, ids, notes } = await outcome([], { cwd: folder });
  expect([code, ids, notes.map((note) => note.split(' ')[0])]).toEqual([1, [], [journeyPath, 'journeys/link.yaml']]);
});

test('what is only staged is told where commits are compared, and compared with the working tree', async () => {
  const { folder, git, write } = repositoryWith();
  write({ [journeyPath]: worse });
  git('add', '.');
  const staged = 'What is staged is not compared: the commit is. Without a head, the working tree is compared.';
  const committed = await outcome(['HEAD...HEAD'], { cwd: folder });
  expect([committed.code, committed.ids, committed.notes]).toEqual([0, [], [staged]]);
  const working = await outcome([], { cwd: folder });
  expect([working.code, working.ids, working.notes]).toEqual([0, [feeling], []]);
});

test('of several merge bases the first is taken, which is told', async () => {
  const { folder, git, commit } = repositoryWith();
  const merge = (...args: readonly string[]) => git('merge', '--quiet', '--no-ff', '--message', 'Both', ...args);
  git('checkout', '--quiet', '-b', 'topic');
  const [one] = [commit({ 'one.txt': 'One' }), git('checkout', '--quiet', 'main')];
  const two = commit({ 'two.txt': 'Two' });
  merge(one);
  git('checkout', '--quiet', 'topic');
  merge(two);
  commit({ [journeyPath]: worse });
  const { code, ids, notes } = await outcome(['main...topic'], { cwd: folder });
  expect([code, ids]).toEqual([0, [feeling]]);
  expect(notes).toEqual([
    expect.stringMatching(
      /^Both sides have 2 commits in common that are as good as each other; [0-9a-f]{7} is the base\.$/,
    ),
  ]);
});

test('a repository with long ids is read as well', async () => {
  const cwd = folderWith(workspaceFiles());
  gitIn(cwd, 'init', '--quiet', '--object-format=sha256');
  gitIn(cwd, 'add', '.');
  gitIn(cwd, 'commit', '--quiet', '--message', 'Journeys');
  writeFileSync(join(cwd, journeyPath), worse);
  expect((await outcome([], { cwd })).ids).toEqual([feeling]);
});

test('what a hook or an alias says of its own repository is not taken for ours', async () => {
  const { folder, write } = repositoryWith();
  const other = repositoryWith({ 'README.md': 'Another one.' });
  write({ [journeyPath]: worse });
  const env = { GIT_DIR: join(other.folder, '.git'), GIT_WORK_TREE: other.folder, GIT_INDEX_FILE: 'nothing' };
  expect((await outcome(['HEAD'], { cwd: folder, env })).ids).toEqual([feeling]);
});

test('nothing that the repository configures is run, and nothing in it is written', async () => {
  const { folder, git, commit, write } = repositoryWith();
  commit({ [journeyPath]: worse, '.gitattributes': '*.yaml filter=spy diff=spy text eol=crlf\n' });
  const spy = join(folder, 'spy');
  writeFileSync(spy, `#!/bin/sh\necho run >> ${join(folder, 'spied')}\ncat\n`);
  chmodSync(spy, 0o755);
  for (const key of [
    'filter.spy.clean',
    'filter.spy.smudge',
    'filter.spy.process',
    'diff.spy.textconv',
    'diff.spy.command',
    'diff.external',
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'alias.cat-file',
  ]) {
    git('config', key, key.startsWith('alias') ? `!${spy}` : spy);
  }
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman']) {
    writeFileSync(join(folder, '.git/hooks', hook), readFileSync(spy), { mode: 0o755 });
  }
  write({ 'journeys/teams.yaml': workspaceFiles()['journeys/teams.yaml']?.replace('Web team', 'Site team') });
  const before = stateOf(folder);
  for (const range of ['HEAD~1..HEAD', 'HEAD~1...HEAD', 'HEAD~1', 'HEAD']) {
    expect((await outcome([range], { cwd: folder })).code).toBe(0);
  }
  expect(stateOf(folder)).toEqual(before);
});

test('the number of processes does not grow with the number of files', async () => {
  const calls: string[] = [];
  for (const count of [1, 60]) {
    const numbers = Array.from({ length: count }, (_, number) => number);
    const files = (text: string) =>
      Object.fromEntries(
        numbers.map((number) => [`journeys/j${number}.yaml`, text.replace('id: book-appointment', `id: j${number}`)]),
      );
    const { folder, commit } = repositoryWith(workspaceFiles(files(journeyWith())));
    commit(files(worse));
    const bin = folderWith({ git: `#!/bin/sh\necho "$@" >> "$LOG"\nexec env PATH="$REAL" git "$@"\n` });
    chmodSync(join(bin, 'git'), 0o755);
    const log = join(bin, 'log');
    const env = { PATH: `${bin}:${process.env.PATH}`, REAL: `${process.env.PATH}`, LOG: log };
    expect((await outcome(['HEAD~1...HEAD'], { cwd: folder, env })).ids).toHaveLength(count);
    calls.push(readFileSync(log, 'utf8').replaceAll(/[0-9a-f]{40}/g, '…'));
  }
  expect(calls[0]).toBe(calls[1]);
  expect([...`${calls[0]}`.matchAll(/ ([a-z]+-[a-z]+|[a-z]+-parse) /g)].map(([, command]) => command)).toEqual([
    'rev-parse',
    'cat-file',
    'merge-base',
    'diff-index',
  ]);
});
