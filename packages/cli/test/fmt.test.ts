import { chmodSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { stateOf, workspaceFiles, workspaceWith } from './folder.js';
import { unprivileged } from './refused.js';

const teams = `${workspaceFiles()['journeys/teams.yaml']}`;
const untidy = teams
  .replace('kind: teams\n', '')
  .replace('items:', '# Who does what\nitems:')
  .concat('kind:   teams\n');
const withUntidy = () => workspaceWith({ 'journeys/teams.yaml': untidy });

test('fmt says what it changed, keeps comments, and has nothing more to do', async () => {
  const cwd = withUntidy();
  const path = join(cwd, 'journeys/teams.yaml');
  chmodSync(path, 0o640);
  expect(await call(['fmt', '--check'], { cwd })).toEqual({
    code: 1,
    stdout: 'journeys/teams.yaml\n',
    stderr: '1 of 5 files not in canonical form; journey fmt mends that.\n',
  });
  expect(readFileSync(path, 'utf8')).toBe(untidy);
  expect(await call(['fmt'], { cwd })).toEqual({
    code: 0,
    stdout: 'journeys/teams.yaml\n',
    stderr: '1 of 5 files changed.\n',
  });
  expect(readFileSync(path, 'utf8')).toMatch(/^kind: teams\n# Who does what\nitems:\n/m);
  expect(lstatSync(path).mode & 0o777).toBe(0o640);
  const done = { code: 0, stdout: '', stderr: '5 files in canonical form.\n' };
  expect(await call(['fmt'], { cwd })).toEqual(done);
  expect(await call(['fmt', 'journeys', '--check'], { cwd })).toEqual(done);
});

test('a file that cannot be read is left alone, the others are laid out', async () => {
  const cwd = workspaceWith({ 'journeys/teams.yaml': untidy, 'journeys/broken.yaml': 'kind: [\n' });
  const { code, stdout, stderr } = await call(['fmt'], { cwd });
  expect([code, stdout]).toEqual([1, 'journeys/teams.yaml\n']);
  expect(stderr).toBe(
    'journeys/broken.yaml was left alone: it cannot be read; journey check says where.\n1 of 6 files changed.\n',
  );
  expect(readFileSync(join(cwd, 'journeys/broken.yaml'), 'utf8')).toBe('kind: [\n');
});

test('a folder that may not be written to leaves every file whole', async () => {
  const cwd = withUntidy();
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'journeys'), 0o555);
  const before = stateOf(cwd);
  expect(await unprivileged(() => call(['fmt'], { cwd }))).toEqual({
    code: 2,
    stdout: '',
    stderr:
      '✗ journeys/teams.yaml cannot be replaced: permission denied.\n→ Files before it are done. Make room or permission, then run journey fmt again.\n',
  });
  expect(stateOf(cwd)).toEqual(before);
});

test('fmt puts what is accepted into order, too', async () => {
  const accepted = 'accepted:\n - until: 2027-01-01\n   reason: Not yet # soon\n   at: x\n   rule: cold-handoff\n';
  const cwd = workspaceWith({ 'journeys/.journey/accepted.yaml': accepted });
  expect((await call(['fmt'], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'journeys/.journey/accepted.yaml'), 'utf8')).toBe(
    'accepted:\n  - rule: cold-handoff\n    at: x\n    reason: Not yet # soon\n    until: 2027-01-01\n',
  );
});
