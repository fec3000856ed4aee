import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { folderWith, workspaceFiles } from './folder.js';

const journey = `${workspaceFiles()['journeys/book-appointment.journey.yaml']}`;
const action =
  'actions:\n  - { id: mend, name: Mend the line, status: in-progress, owner: web, due: 2026-01-31, addresses: [line-busy] }\n';
const noDate = 'No date to judge by: rules about dates did not run. Give one with --as-of, or commit.\n';

/** git with no settings but these, at an instant. */
function git(cwd: string, instant: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd,
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_DATE: instant,
      GIT_COMMITTER_DATE: instant,
    },
  });
}

/** A repository of two commits, the last of which is of the first of February. */
function repository(): string {
  const cwd = folderWith(workspaceFiles({ 'journeys/book-appointment.journey.yaml': journey + action }));
  git(cwd, '2026-01-01T12:00:00Z', 'init', '-q');
  git(cwd, '2026-01-01T12:00:00Z', 'add', '.');
  git(cwd, '2026-01-01T12:00:00Z', 'commit', '-qm', 'Journeys');
  git(cwd, '2026-02-01T12:00:00Z', 'commit', '-qm', 'Nothing new', '--allow-empty');
  return cwd;
}

/** What check says of dates: how many actions are overdue, and what is noted. */
async function judged(cwd: string, ...args: readonly string[]): Promise<readonly [overdue: number, note: string]> {
  const { stdout, stderr } = await call(['check', ...args], { cwd });
  return [stdout.match(/ {2}action-overdue$/gm)?.length ?? 0, stderr];
}

test('dates are judged by the last commit: of the repository, of a folder in it, of a clone with one commit, of a worktree', async () => {
  const cwd = repository();
  const elsewhere = folderWith();
  git(elsewhere, '2026-02-01T12:00:00Z', 'clone', '-q', '--depth', '1', `file://${cwd}`, 'shallow');
  git(cwd, '2026-02-01T12:00:00Z', 'worktree', 'add', '-q', join(elsewhere, 'worktree'), '--detach', 'HEAD');
  for (const folder of [cwd, join(cwd, 'journeys'), join(elsewhere, 'shallow'), join(elsewhere, 'worktree')]) {
    expect(await judged(folder)).toEqual([1, '']);
  }
  expect(await judged(join(elsewhere, 'worktree'), '--as-of', '2026-01-31')).toEqual([0, '']);
});

test('without a commit to go by, that is said: no repository, none in it, one that is broken', async () => {
  const files = workspaceFiles({ 'journeys/book-appointment.journey.yaml': journey + action });
  const cwd = folderWith(files);
  expect(await judged(cwd)).toEqual([0, noDate]);
  git(cwd, '2026-02-01T12:00:00Z', 'init', '-q');
  expect(await judged(cwd)).toEqual([0, noDate]);
  const broken = folderWith({ ...files, '.git/HEAD': 'nonsense' });
  mkdirSync(join(broken, '.git/objects'));
  expect(await judged(broken)).toEqual([0, noDate]);
});
