import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith } from './diff-repository.js';
import { workspaceFiles } from './folder.js';

const faulty = ['owner: reception\ngoal', 'owner: recepton\ngoal'] as const;
const teamsPath = 'journeys/teams.yaml';
const teams = `${workspaceFiles()[teamsPath]}`.replace('id: web', 'id: website');

/** The comment on what a branch adds to `main`. */
async function comment(cwd: string, ...args: readonly string[]): Promise<string> {
  return (await call(['diff', 'main...HEAD', '--format', 'markdown', ...args], { cwd })).stdout;
}

test('the comment tells what the check finds on head and not on base, also in files that nobody touched', async () => {
  const repository = repositoryWith(workspaceFiles({ [journeyPath]: journeyWith(faulty) }));
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit({ [journeyPath]: `# A line.\n${journeyWith(faulty)}`, [teamsPath]: teams });
  const text = await comment(repository.folder);
  const row = (place: string) => `| **error** | “web” names no team\\. \`unknown-reference\` | \`${place}\` |\n`;
  expect(text).toContain(
    [
      '**Problems that the check finds now: 3**\n\n| Level | Problem | Where |\n| --- | --- | --- |\n',
      row('book-appointment:search'),
      row('book-appointment#book-online'),
      row('website'),
    ].join(''),
  );
  expect(text).not.toContain('recepton');
});

test('what is gone is counted, and where nothing is found that base has not, nothing is said', async () => {
  const repository = repositoryWith(workspaceFiles({ [journeyPath]: journeyWith(faulty) }));
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit({ [journeyPath]: journeyWith(faulty, ['name: Search', 'name: Looks around']) });
  expect(await comment(repository.folder)).not.toContain('Problems');
  repository.commit({ [journeyPath]: journeyWith() });
  const text = await comment(repository.folder, '--language', 'zh-CN');
  expect(text).toContain('\n已消除的问题：1。\n');
  expect(text).not.toContain('新发现');
});

test('a comment in a file, and one on folders, have the same part', async () => {
  const repository = repositoryWith();
  repository.write({ [teamsPath]: teams });
  const cwd = repository.folder;
  await call(['diff', 'main', '--report', 'markdown=review.md'], { cwd });
  expect(readFileSync(join(cwd, 'review.md'), 'utf8')).toContain('**Problems that the check finds now: 3**');
  repository.git('worktree', 'add', '--quiet', '--detach', 'old', 'main');
  const folders = ['diff', '--from', 'old/journeys', '--to', 'journeys', '--format', 'markdown'];
  expect((await call(folders, { cwd })).stdout).toContain('**Problems that the check finds now: 3**');
});
