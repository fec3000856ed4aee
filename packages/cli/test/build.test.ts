import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { folderWith, stateOf, workspaceFiles } from './folder.js';
import { start } from './spawned.js';

const misspelt = {
  'journeys/teams.yaml': `${workspaceFiles()['journeys/teams.yaml']}`.replace('function:', 'functoin:'),
};

/** A workspace below a folder that holds other things. */
function workspaceBelow(others: Readonly<Record<string, string>> = {}): {
  readonly parent: string;
  readonly cwd: string;
} {
  const files = Object.entries(workspaceFiles(others)).map(([path, text]) => [`work/${path}`, text]);
  const parent = folderWith({ ...Object.fromEntries(files), 'beside.txt': 'Beside' });
  return { parent, cwd: join(parent, 'work') };
}

test('a site is built, built again, and kept when the journeys break', async () => {
  const { cwd } = workspaceBelow();
  const built = {
    code: 0,
    signal: null,
    stdout: 'public/site\n',
    stderr: expect.stringMatching(/^\d+ pages are in public\/site\.\n$/),
  };
  const args = ['build', '--out', 'public/site', '--as-of', '2026-01-31'];
  expect(await start(args, { cwd }).ended).toEqual(built);
  const first = stateOf(join(cwd, 'public'));
  expect(Object.keys(first)).toContain('site/index.html');
  expect(await start(args, { cwd }).ended).toEqual(built);
  expect(stateOf(join(cwd, 'public'))).toEqual(first);

  for (const [path, text] of Object.entries(misspelt)) writeFileSync(join(cwd, path), text);
  const broken = await start(args, { cwd }).ended;
  expect(broken).toMatchObject({
    code: 1,
    stderr: 'No site was written: the journeys have errors. public/site is as it was.\n',
  });
  expect(broken.stdout).toMatch(/^journeys\/teams\.yaml:\d+:\d+ {2}error {2}/);
  expect(stateOf(join(cwd, 'public'))).toEqual(first);
});

test('journeys with errors make no folder', async () => {
  const { cwd } = workspaceBelow(misspelt);
  const before = stateOf(cwd);
  const { code, stderr } = await call(['build'], { cwd });
  expect([code, stderr]).toEqual([1, 'No site was written: the journeys have errors.\n']);
  expect(stateOf(cwd)).toEqual(before);
});

const newFolder = 'Name a folder that does not exist yet, or one that an earlier build wrote: --out _site';

test.each([
  ['/', 'it is the root of the file system', newFolder],
  ['.', 'it is the workspace, or above it', newFolder],
  ['journeys', 'it is the workspace, or above it', newFolder],
  ['..', 'it is the workspace, or above it', newFolder],
  ['home', 'it is the home folder, or above it', newFolder],
  ['repository', 'it is a repository', newFolder],
  ['foreign', 'it holds files that no build wrote', newFolder],
  ['package.json', 'it is not a folder', newFolder],
  ['linked', 'it is a symbolic link', 'Name the folder that it leads to.'],
  ['.git/site', 'it is inside .git', newFolder],
  ['node_modules/site', 'it is inside node_modules', newFolder],
])('--out %s is refused, and nothing is touched', async (out, why, next) => {
  const { parent, cwd } = workspaceBelow({ 'foreign/notes.txt': 'Notes', 'repository/.git/HEAD': '' });
  mkdirSync(join(cwd, 'home'));
  symlinkSync('foreign', join(cwd, 'linked'));
  const before = stateOf(parent);
  const { ended } = start(['build', '--out', out], {
    cwd,
    ...(out === 'home' && { env: { HOME: join(cwd, 'home') } }),
  });
  expect(await ended).toEqual({
    code: 2,
    signal: null,
    stdout: '',
    stderr: `✗ Refused to write the site to ${resolve(cwd, out)}: ${why}.\n→ ${next}\n`,
  });
  expect(stateOf(parent)).toEqual(before);
});

test('a file that somebody put into the site is named, and kept', async () => {
  const { cwd } = workspaceBelow();
  await start(['build'], { cwd }).ended;
  writeFileSync(join(cwd, '_site/en/notes.txt'), 'Precious');
  const before = stateOf(cwd);
  expect(await start(['build'], { cwd }).ended).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `✗ Refused to write the site to ${join(cwd, '_site')}: it holds en/notes.txt, which no build wrote.\n→ Move what you want to keep out of it.\n`,
  });
  expect(stateOf(cwd)).toEqual(before);
});

test('what is no date, and a place where no folder can be made, are told', async () => {
  const { cwd } = workspaceBelow();
  const before = stateOf(cwd);
  for (const [args, stderr] of [
    [['--as-of', 'soon'], '✗ --as-of soon is no date.\n→ Write a day as YYYY-MM-DD: --as-of 2026-01-31\n'],
    [
      ['--out', '/proc/a/b'],
      '✗ Cannot write /proc/a: no folder or file can be made there.\n→ Choose a folder that you may write to.\n',
    ],
  ] as const) {
    expect(await start(['build', ...args], { cwd }).ended).toMatchObject({ code: 2, stdout: '', stderr });
  }
  expect(stateOf(cwd)).toEqual(before);
});
