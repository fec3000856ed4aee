import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { call } from './call.js';
import { folderWith, stateOf } from './folder.js';
import { expectRefusal, unprivileged } from './refused.js';
import { start } from './spawned.js';

const files = [
  'package.json',
  '.gitignore',
  'journeys/journey.config.yaml',
  'journeys/teams.yaml',
  'journeys/channels.yaml',
  'journeys/new-patient.persona.yaml',
  'journeys/book-appointment.journey.yaml',
];
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');

test.each([
  [[], 'Our customer journeys', 'en', '.github/workflows/journeys.yml'],
  [['--language', 'zh', '--ci', 'gitlab'], '我们的客户旅程', 'zh', '.gitlab-ci.yml'],
  [['--language', 'zh-Hans', '--ci', 'none'], '我们的客户旅程', 'zh', undefined],
  [['--name', 'no: [1, "2"] # 三'], 'no: [1, "2"] # 三', 'en', '.github/workflows/journeys.yml'],
])('init %j makes a workspace that passes', async (options, name, language, pipeline) => {
  const cwd = folderWith();
  const made = [...files, ...(pipeline === undefined ? [] : [pipeline])];
  expect(await call(['init', 'demo', ...options], { cwd })).toEqual({
    code: 0,
    stdout: made.map((path) => `demo/${path}\n`).join(''),
    stderr: '\nNext:\n  cd demo\n  npm install\n  npx journey check\n  npx journey dev\n',
  });
  expect(parse(read(cwd, 'demo/journeys/journey.config.yaml'))).toEqual({
    schemaVersion: 1,
    name,
    locales: [language],
  });
  for (const args of [
    ['check', '--fail-on', 'info', '--as-of', '2026-01-31'],
    ['fmt', '--check'],
  ]) {
    expect(await call(args, { cwd: join(cwd, 'demo') })).toMatchObject({ code: 0 });
  }
  for (const path of made.filter((one) => one.startsWith('journeys/'))) {
    const kind = read(cwd, `demo/${path}`).match(/^kind: (.+)$/m)?.[1] ?? 'config';
    const schema = `../node_modules/@journey-as-code/core/schema/${kind}.schema.json`;
    expect(read(cwd, `demo/${path}`).split('\n', 2)).toEqual([
      `# yaml-language-server: $schema=${schema}`,
      `# $schema: ${schema}`,
    ]);
  }
});

test('init without a folder fills this one, beside what stands there', async () => {
  const cwd = folderWith({ 'README.md': 'Ours\n', 'journeys/notes.txt': 'Ours too\n' });
  const { code, stdout, stderr } = await call(['init', '--ci', 'none'], { cwd });
  expect([code, stdout]).toEqual([0, files.map((path) => `${path}\n`).join('')]);
  expect(stderr).toBe('\nNext:\n  npm install\n  npx journey check\n  npx journey dev\n');
  expect([read(cwd, 'README.md'), read(cwd, 'journeys/notes.txt')]).toEqual(['Ours\n', 'Ours too\n']);
});

test.each([
  ['our journeys/', '"our journeys"'],
  ["Ann's", '"Ann\'s"'],
  ['$(id) `id`', "'$(id) `id`'"],
  ["Ann's $HOME", "'Ann'\\''s $HOME'"],
  ['two\nlines', '"two lines"'],
])('the way into %j is one that a shell takes, and acts on nothing in it', async (folder, word) => {
  const { stderr } = await call(['init', folder], { cwd: folderWith() });
  expect(stderr).toBe(`\nNext:\n  cd ${word}\n  npm install\n  npx journey check\n  npx journey dev\n`);
});

const another = 'Name another folder: journey init demo';

test.each([
  ['full', 'full already holds package.json, .gitignore. Nothing was written.'],
  [
    'made',
    'made already holds package.json, .gitignore, journeys/journey.config.yaml and 4 more. Nothing was written.',
  ],
  ['made/journeys', 'made/journeys is a workspace already. Nothing was written.'],
  ['blocked', 'blocked already holds journeys. Nothing was written.'],
  ['linked', 'linked already holds journeys. Nothing was written.'],
  ['notes.txt', 'notes.txt is no folder. Nothing was written.'],
  ['dangling', 'dangling is no folder. Nothing was written.'],
  ['/', '/ is the root of the file system. Nothing was written.'],
  ['home', 'home is the home folder. Nothing was written.'],
  ['homes/me', 'homes/me is the home folder. Nothing was written.'],
])('init %s is refused', async (folder, message) => {
  const cwd = folderWith({
    'full/package.json': '{}',
    'full/.gitignore': '',
    'blocked/journeys': 'A file',
    'elsewhere/precious.txt': 'Precious',
    'notes.txt': 'Notes',
  });
  await call(['init', 'made'], { cwd });
  mkdirSync(join(cwd, 'linked'));
  symlinkSync('../elsewhere', join(cwd, 'linked/journeys'));
  symlinkSync('nowhere', join(cwd, 'dangling'));
  const home = process.env.HOME;
  mkdirSync(join(cwd, 'home'));
  symlinkSync('.', join(cwd, 'homes'));
  symlinkSync('home', join(cwd, 'me'));
  process.env.HOME = join(cwd, 'me');
  await expectRefusal(['init', folder], { cwd }, [message, another]).finally(() => {
    process.env.HOME = home;
  });
});

test.each([
  ['notes.txt/deeper', 'notes.txt/deeper cannot be used: a part of its path is a file.'],
  ['x'.repeat(300), `${'x'.repeat(300)} cannot be used: its path is too long for this system.`],
  ['/proc/demo', '/proc/demo cannot be used: no folder can be made there.'],
  ['loop', 'loop cannot be used: its symbolic links lead nowhere.'],
])('init %.20s is what the system refuses', async (folder, message) => {
  const cwd = folderWith({ 'notes.txt': 'Notes' });
  symlinkSync('loop', join(cwd, 'loop'));
  await expectRefusal(['init', folder], { cwd }, [message]);
});

test('what cannot be made whole is not made at all', async () => {
  const cwd = folderWith({ 'journeys/notes.txt': 'Ours' });
  chmodSync(join(cwd, 'journeys'), 0o555);
  chmodSync(cwd, 0o777);
  const before = stateOf(cwd);
  expect(await unprivileged(() => call(['init'], { cwd }))).toEqual({
    code: 2,
    stdout: '',
    stderr: '✗ journeys/journey.config.yaml cannot be used: permission denied.\n',
  });
  expect(stateOf(cwd)).toEqual(before);
});

test('a file that is cut short where there is no more room is taken away again', async () => {
  const cwd = folderWith({ 'notes.txt': 'Ours' });
  const before = stateOf(cwd);
  expect(await start({ shell: "trap '' XFSZ; ulimit -f 1; journey init" }, { cwd }).ended).toEqual({
    code: 2,
    signal: null,
    stdout: '',
    stderr: '✗ The output cannot be written: the file would be larger than this system allows.\n',
  });
  expect(stateOf(cwd)).toEqual(before);
});

test.each(['\u001b[31mred', '\u202eright', '   ', 'x'.repeat(20_001)])(
  'a workspace cannot be called %.20j',
  async (name) => {
    await expectRefusal(['init', 'demo', '--name', name], { cwd: folderWith() }, [
      'A workspace cannot have this name.',
      'Write a name in signs that can be seen: --name "Our customer journeys"',
    ]);
  },
);
