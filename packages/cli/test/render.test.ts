import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { folderWith, stateOf, workspaceFiles, workspaceWith } from './folder.js';
import { expectRefusal, unprivileged } from './refused.js';

const journey = `${workspaceFiles()['journeys/book-appointment.journey.yaml']}`;
const second = journey.replace('id: book-appointment', 'id: come-again');
const withTwo = () => workspaceWith({ 'journeys/come-again.journey.yaml': second });
const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

test('one drawing is on stdout as it would be in its file', async () => {
  const cwd = workspaceWith();
  const args = ['render', 'book-appointment', '--as', 'timeline'];
  const { code, stdout, stderr } = await call(args, { cwd });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^---\nconfig: .*\n---\ntimeline\n/);
  expect(await call([...args, '--out', 'drawn'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: '1 file in drawn.\n',
  });
  expect(filesIn(join(cwd, 'drawn'))).toEqual({ 'book-appointment.timeline.mmd': stdout });
});

test('several drawings on stdout can be cut apart at empty lines, and each is whole and bears its name', async () => {
  const cwd = withTwo();
  const { stdout } = await call(['render'], { cwd });
  await call(['render', '--out', 'drawn'], { cwd });
  const cut = stdout.split('\n\n').map((drawing) => {
    const [line = '', name = ''] = /^%% (.+)\n/m.exec(drawing) ?? [];
    expect(drawing.indexOf(line)).toBe(drawing.startsWith('---') ? drawing.indexOf('\n---\n') + 5 : 0);
    return [name, `${drawing.replace(line, '').trimEnd()}\n`];
  });
  expect(cut.length).toBeGreaterThan(10);
  expect(Object.fromEntries(cut)).toEqual(filesIn(join(cwd, 'drawn')));
});

test('Markdown holds each drawing in a fence, with its words', async () => {
  const { stdout } = await call(['render', '--format', 'markdown', '--language', 'zh'], { cwd: withTwo() });
  expect(stdout.match(/^```mermaid$/gm)?.length).toBeGreaterThan(10);
  expect(stdout).not.toContain('%%');
});

test('what an earlier run drew is replaced, and what is no longer drawn goes', async () => {
  const cwd = withTwo();
  await call(['render', '--out', 'drawn'], { cwd });
  await call(['render', 'come-again', '--as', 'flow', '--format', 'markdown', '--out', 'drawn'], { cwd });
  expect(Object.keys(filesIn(join(cwd, 'drawn')))).toEqual(['come-again.flow.md']);
});

test('where there is nothing to draw, that is said, and nothing is written', async () => {
  const cwd = workspaceWith();
  const before = stateOf(cwd);
  const stderr = 'Nothing to draw: no journey has what this diagram shows.\n';
  for (const out of [[], ['--out', 'drawn']]) {
    expect(await call(['render', '--as', 'actions', ...out], { cwd })).toEqual({ code: 0, stdout: '', stderr });
  }
  expect(stateOf(cwd)).toEqual(before);
});

const holds = 'holds files that this command did not write:';

test.each([
  ['.', `. ${holds} .gitignore, drawn, elsewhere and 7 more`],
  ['..', `.. ${holds} beside.txt, workspace`],
  ['/', `/ ${holds}`],
  ['journeys', `journeys ${holds} book-appointment.journey.yaml, channels.yaml, journey.config.yaml and 2 more`],
  ['foreign', `foreign ${holds} notes.txt`],
  ['drawn', `drawn ${holds} book-appointment.flow.mmd`],
  ['forged', `forged ${holds} .journey-render.json, notes.txt`],
  ['linked', 'linked is a symbolic link'],
  ['package.json', 'package.json is a file'],
  ['.git/drawn', '.git/drawn is inside .git'],
  ['node_modules/drawn', 'node_modules/drawn is inside node_modules'],
  ['repository', `repository ${holds} .git`],
])('--out %s is refused, and nothing is touched', async (out, why) => {
  const parent = folderWith({ 'beside.txt': 'Beside' });
  const cwd = join(parent, 'workspace');
  const files = {
    ...workspaceFiles(),
    'foreign/notes.txt': 'Notes',
    'forged/notes.txt': 'Notes',
    'repository/.git/HEAD': '',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  for (const folder of ['elsewhere', 'node_modules']) mkdirSync(join(cwd, folder));
  symlinkSync('elsewhere', join(cwd, 'linked'));
  symlinkSync('../package.json', join(cwd, 'forged/.journey-render.json'));
  // A folder that we wrote, in which a drawing has become a link to something precious.
  await call(['render', '--as', 'flow', '--out', 'drawn'], { cwd });
  unlinkSync(join(cwd, 'drawn/book-appointment.flow.mmd'));
  symlinkSync('../package.json', join(cwd, 'drawn/book-appointment.flow.mmd'));

  const before = stateOf(parent);
  const { code, stdout, stderr } = await call(['render', '--out', out], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  const [first = '', ...others] = stderr.split('\n');
  expect(first).toMatch(/^[^\n]+\. Nothing was written\.$/);
  expect(first.slice(0, `✗ ${why}`.length)).toBe(`✗ ${why}`);
  expect(others).toEqual(['→ Name a folder that is new or empty: --out diagrams', '']);
  expect(stateOf(parent)).toEqual(before);
});

test('a folder that may not be written to is named', async () => {
  const cwd = workspaceWith();
  chmodSync(cwd, 0o555);
  const outcome = await unprivileged(() => call(['render', '--out', 'drawn'], { cwd }));
  expect(outcome).toEqual({ code: 2, stdout: '', stderr: '✗ drawn cannot be used: permission denied.\n' });
});

test('where the system has no folders to give, that is said instead of tried for ever', async () => {
  const cwd = workspaceWith();
  await expectRefusal(['render', '--out', '/proc/a/b'], { cwd }, [
    '/proc/a cannot be used: no folder can be made there.',
  ]);
});
