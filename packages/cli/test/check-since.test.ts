import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { gitIn, journeyPath, journeyWith, repositoryWith } from './diff-repository.js';
import { folderWith, workspaceFiles, workspaceWith } from './folder.js';
import { expectRefusal } from './refused.js';

const teamsPath = 'journeys/teams.yaml';
const teams = `${workspaceFiles()[teamsPath]}`;
const faulty = ['owner: reception\ngoal', 'owner: recepton\ngoal'] as const;

/** What is found since `main`, line by line. */
async function since(cwd: string, ...args: readonly string[]) {
  const all = ['check', '--changed-since', 'main', '--format', 'compact', ...args];
  const { code, stdout, stderr } = await call(all, { cwd });
  return { code, found: stdout.split('\n').filter(Boolean), stderr };
}

/** A repository on a branch, whose main has one error. */
function branchWith(files: Readonly<Record<string, string>>) {
  const repository = repositoryWith(workspaceFiles({ [journeyPath]: journeyWith(faulty) }));
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit(files);
  return repository;
}

test('an old finding in a touched file is counted, not shown, and fails nothing', async () => {
  const { folder } = branchWith({ [journeyPath]: `# A line.\n${journeyWith(faulty)}` });
  expect(await since(folder)).toEqual({
    code: 0,
    found: [],
    stderr: 'Not shown, since it was found before as well: 1.\n',
  });
  const { stdout } = await call(['check'], { cwd: folder });
  expect(stdout).toContain('names no team');
});

test('what a change breaks in a file that it does not touch is shown, and fails', async () => {
  const { folder } = branchWith({ [teamsPath]: teams.replace('id: web', 'id: website') });
  const { code, found, stderr } = await since(folder);
  expect(found).toEqual([
    `${journeyPath}:14:12: error: “web” names no team. [unknown-reference]`,
    `${journeyPath}:56:12: error: “web” names no team. [unknown-reference]`,
    'journeys/channels.yaml:10:12: error: “web” names no team. [unknown-reference]',
  ]);
  expect([code, stderr]).toEqual([1, 'Not shown, since it was found before as well: 1.\n']);
});

test('what others found on main meanwhile is no part of the change, and the working tree is', async () => {
  const repository = branchWith({ 'notes.md': 'One' });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ [journeyPath]: journeyWith() });
  repository.git('checkout', '--quiet', 'topic');
  expect(await since(repository.folder)).toMatchObject({ code: 0, found: [] });
  repository.write({ [journeyPath]: journeyWith(faulty, ['owner: web\n    goals', 'owner: wep\n    goals']) });
  expect((await since(repository.folder)).found).toEqual([
    `${journeyPath}:14:12: error: “wep” names no team. [unknown-reference]`,
  ]);
});

test('all forms and files of reports tell the same, in the language asked for', async () => {
  const { folder } = branchWith({ [teamsPath]: teams.replace('id: web', 'id: website') });
  const { found } = await since(folder);
  const { stdout, stderr } = await call(
    ['check', '--changed-since', 'main', '--format', 'json', '--report', 'gitlab=a.json', '--language', 'zh'],
    { cwd: folder },
  );
  expect(JSON.parse(stdout).diagnostics).toHaveLength(found.length);
  expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))).toHaveLength(found.length);
  expect(stderr).toBe('此前已有、未显示的发现：1 项。\n');
});

test('where there was no workspace, all is new', async () => {
  const repository = repositoryWith({ 'README.md': 'Words' });
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit(workspaceFiles({ [journeyPath]: journeyWith(faulty) }));
  expect(await since(repository.folder, '--language', 'zh')).toMatchObject({
    code: 1,
    found: [expect.stringContaining('recepton')],
    stderr: '此前没有工作区：所有发现均为新增。\n',
  });
  expect(await since(repository.folder, 'journeys')).toMatchObject({
    stderr: 'There was no workspace yet: all that is found is new.\n',
  });
});

test.each<[ref: string, message: string, next: string]>([
  ['topic', 'There is no commit “topic” in this repository.', 'git branch --all and git tag list the names there are.'],
  ['--help-me', '“--help-me” is no commit: no name of one begins with “-”.', 'Options stand before --.'],
  [
    'main...HEAD',
    '--changed-since takes one commit, not “main...HEAD”.',
    'What is checked is the working tree: --changed-since origin/main',
  ],
])('--changed-since=%s is refused in one sentence', async (ref, message, next) => {
  await expectRefusal(['check', `--changed-since=${ref}`], { cwd: repositoryWith().folder }, [message, next]);
});

test('without a repository, and in a shallow clone, it says what diff says', async () => {
  await expectRefusal(['check', '--changed-since', 'main'], { cwd: workspaceWith() }, [
    'There is no git repository here.',
    'Run it in one, or compare two folders: journey diff --from old --to new',
  ]);
  const origin = repositoryWith();
  origin.git('checkout', '--quiet', '-b', 'topic');
  origin.commit({ 'one.txt': 'One' });
  origin.git('checkout', '--quiet', 'main');
  origin.commit({ 'two.txt': 'Two' });
  const cwd = folderWith();
  gitIn(cwd, 'clone', '--quiet', '--depth=1', '--no-single-branch', `file://${origin.folder}`, 'clone');
  await expectRefusal(['check', '--changed-since', 'origin/topic'], { cwd: join(cwd, 'clone') }, [
    'origin/topic and HEAD have no commit in common in this clone: it is shallow.',
    'git fetch --unshallow fetches the history; git fetch --deepen=100 fetches a part of it.',
  ]);
});
