import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from './call.js';
import { folderWith, stateOf, workspaceFiles } from './folder.js';
import { expectRefusal, unprivileged } from './refused.js';

/** Every command that reads a workspace, told which. */
const commands: readonly (readonly [name: string, on: (folder: string) => readonly string[]])[] = [
  ['check', (folder) => ['check', folder]],
  ['render', (folder) => ['render', '--dir', folder]],
  ['fmt', (folder) => ['fmt', folder]],
  ['build', (folder) => ['build', folder]],
  ['dev', (folder) => ['dev', folder]],
];

const howToMake = 'journey init makes a new workspace.';

const noWorkspace = (folder: string) =>
  [
    `There is no workspace in ${folder}: no journey.config.yaml, nor journeys/journey.config.yaml.`,
    `Name the folder that holds one. ${howToMake}`,
  ] as const;

/** Each with what is said of it, and what to do. */
const refusals: readonly (readonly [folder: string, words: readonly [message: string, next?: string]])[] = [
  ['missing', ['There is no folder missing.', `Name the folder of your journeys. ${howToMake}`]],
  ['dangling', ['There is no folder dangling.', `Name the folder of your journeys. ${howToMake}`]],
  ['notes.txt', ['notes.txt is a file.', 'Name the folder that holds it.']],
  ['notes.txt/deeper', ['notes.txt/deeper cannot be used: a part of its path is a file.']],
  ['loop', ['loop cannot be used: its symbolic links lead nowhere.']],
  ['x'.repeat(300), [`${'x'.repeat(300)} cannot be used: its path is too long for this system.`]],
  ['empty', noWorkspace('empty')],
  ['other', noWorkspace('other')],
];

/** Folders that are no workspace, each in its own way; `sound` is one. */
function folders(): string {
  const sound = Object.fromEntries(Object.entries(workspaceFiles()).map(([path, text]) => [`sound/${path}`, text]));
  const cwd = folderWith({ ...sound, 'notes.txt': 'Notes', 'other/journeys': 'A file' });
  chmodSync(cwd, 0o755);
  for (const name of ['empty', 'locked']) mkdirSync(join(cwd, name));
  symlinkSync('nowhere', join(cwd, 'dangling'));
  symlinkSync('loop', join(cwd, 'loop'));
  chmodSync(join(cwd, 'locked'), 0);
  return cwd;
}

describe.each(commands)('journey %s', (_, on) => {
  test.each(refusals)('%.20s is refused', async (folder, words) => {
    await expectRefusal(on(folder), { cwd: folders() }, words);
  });

  test('a folder that may not be looked into is said to be closed, not to be empty', async () => {
    const cwd = folders();
    const outcome = await unprivileged(() => call(on('locked'), { cwd }));
    const stderr = '✗ locked/journey.config.yaml cannot be used: permission denied.\n';
    expect(outcome).toEqual({ code: 2, stdout: '', stderr });
  });

  test('a folder in the workspace that may not be looked into ends it: whatever is there would be missed', async () => {
    const cwd = folders();
    mkdirSync(join(cwd, 'sound/journeys/closed'), { mode: 0 });
    const before = stateOf(cwd);
    const outcome = await unprivileged(() => call(on('sound'), { cwd }));
    const stderr = '✗ sound/journeys/closed cannot be used: permission denied.\n';
    expect(outcome).toEqual({ code: 2, stdout: '', stderr });
    expect(stateOf(cwd)).toEqual(before);
  });
});

test('files that cannot be read are findings; nothing is followed, waited for or changed', async () => {
  const cwd = folderWith(workspaceFiles());
  const at = (name: string) => join(cwd, 'journeys', name);
  chmodSync(cwd, 0o755);
  mkdirSync(at('folder.journey.yaml'));
  symlinkSync('/etc/hostname', at('link.yaml'));
  symlinkSync('nowhere', at('dangling.yaml'));
  chmodSync(at('teams.yaml'), 0);
  const unread = ['dangling.yaml', 'folder.journey.yaml', 'link.yaml', 'teams.yaml'].map((name) => `journeys/${name}`);
  const before = stateOf(cwd);

  const checked = await unprivileged(() => call(['check', '--as-of', '2026-01-31'], { cwd }));
  expect([checked.code, checked.stderr]).toEqual([1, '']);
  expect(checked.stdout.match(/^\S+(?=:1:1 {2}error {2}yaml\/(?:not-a-file|unreadable)$)/gm)).toEqual(unread);

  const formatted = await unprivileged(() => call(['fmt'], { cwd }));
  expect(formatted).toEqual({
    code: 1,
    stdout: '',
    stderr: `${unread.map((path) => `${path} was left alone: it cannot be read; journey check says where.\n`).join('')}4 files in canonical form.\n`,
  });

  const drawn = await unprivileged(() => call(['render', '--as', 'flow'], { cwd }));
  expect(drawn.code).toBe(1);
  expect(drawn.stderr).toBe('4 files have faults, so something may be missing here. journey check says where.\n');

  const built = await unprivileged(() => call(['build'], { cwd }));
  expect([built.code, built.stderr]).toEqual([1, 'No site was written: the journeys have errors.\n']);
  expect(stateOf(cwd)).toEqual(before);
});
