import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { commitOf, readSources } from './node.js';

const scratch = mkdtempSync(join(tmpdir(), 'journey-commit-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let folder = '';
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();
const write = (path: string, text: string) => writeFileSync(join(folder, 'journeys', path), text);
const found = () => commitOf(join(folder, 'journeys'), readSources(join(folder, 'journeys')));

beforeEach(() => {
  folder = mkdtempSync(join(scratch, 'repository-'));
  mkdirSync(join(folder, 'journeys', 'shop'), { recursive: true });
  write('teams.yaml', 'kind: teams\n');
  write('shop/läufer.persona.yaml', 'kind: persona\n');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Teams');
});

test('a workspace that is as it was committed has a commit, whatever stands beside it', async () => {
  write('notes.md', 'new');
  expect(await found()).toBe(git('rev-parse', 'HEAD'));
});

test.each([
  ['a file was changed', () => write('teams.yaml', 'kind: teams\nitems: []\n')],
  ['a file is new', () => write('channels.yaml', 'kind: channels\n')],
  ['a file is gone', () => rmSync(join(folder, 'journeys', 'teams.yaml'))],
  ['a file was renamed', () => git('mv', 'journeys/teams.yaml', 'journeys/staff.yaml')],
  ['there is no commit', () => rmSync(join(folder, '.git', 'refs', 'heads'), { recursive: true })],
])('a workspace is no commit’s when %s', async (_, change) => {
  change();
  expect(await found()).toBeUndefined();
});

test('a folder outside of any repository has none', async () => {
  rmSync(join(folder, '.git'), { recursive: true });
  expect(await found()).toBeUndefined();
});

test('no program that a repository names is run', async () => {
  const spied = join(folder, 'spied');
  writeFileSync(join(folder, '.gitattributes'), '*.yaml filter=spy\n');
  git('config', 'filter.spy.clean', `touch ${spied}; cat`);
  git('config', 'core.fsmonitor', `touch ${spied}`);
  write('teams.yaml', 'kind: other\n');
  await found();
  expect(readSources(folder).map(({ path }) => path)).not.toContain('spied');
  expect(() => execFileSync('cat', [spied], { stdio: 'ignore' })).toThrow();
});
