import { expect, test } from 'vitest';
import { commands } from '../src/commands/index.js';
import { displayWidth } from '../src/display-width.js';
import { call } from './call.js';
import { folderWith, workspaceWith } from './folder.js';

test('help says what there is, on stdout', async () => {
  const expected = `journey <command> [options]

Customer journeys as code: check, draw and publish them.

Commands
  init        Make a small workspace to start from: a journey, a persona, teams, channels.
  check       Report problems in the journeys of a workspace.
  diff        Compare two versions of the journeys: what changes, for whom, and what breaks.
  history     Tell what became of a thing, through renames and moves, newest first.
  blame       Say who set each field of a file or a thing, and with which commit.
  render      Draw journeys as Mermaid diagrams.
  fmt         Put documents into canonical order and layout; comments stay.
  explain     Say what a rule asks for, why, and how to put a finding right.
  schema      Print the JSON Schema of a kind of document.
  changeset   Write the changeset that a change of journeys asks for, or check it.
  accept      Accept a change or a finding for a time, with the reason; it is still shown.
  codeowners  Keep CODEOWNERS in step with the teams that own journeys.
  build       Build the documentation site of a workspace.
  dev         Show the site while you write: it follows every save.

Options
  -h, --help  show help; behind a command, how that one is used
  --version   print the version

Exit codes
  0  nothing was found
  1  something was found, or is left to do
  2  the command could not run: the first line says why
  3  a fault of journey itself
`;
  for (const asked of [['--help'], ['-h'], ['help']]) {
    expect(await call(asked, { cwd: '/' })).toEqual({ code: 0, stdout: expected, stderr: '' });
  }
  expect(await call([], { cwd: '/' })).toEqual({ code: 2, stdout: '', stderr: expected });
});

test('help behind a command says how it is used', async () => {
  const { stdout, code } = await call(['fmt', '--help'], { cwd: '/' });
  expect(code).toBe(0);
  expect(stdout).toBe(`journey fmt [folder] [options]

Put documents into canonical order and layout; comments stay.

Arguments
  folder  the workspace: a folder with a journey.config.yaml, or with one in journeys below it
          (default: here)

Options
  --check     change nothing; exit 1 when a file is not in canonical form
  -h, --help  show this help

Examples
  journey fmt
  journey fmt journeys --check
`);
  expect(await call(['help', 'fmt'], { cwd: '/' })).toEqual({ code: 0, stdout, stderr: '' });
});

test.each(commands.map(({ name }) => name))('help of %s fits terminals of 40 and 120 columns', async (name) => {
  for (const columns of [40, 120]) {
    const { stdout } = await call([name, '--help'], { cwd: '/', columns, env: { NO_COLOR: '1' } });
    const text = stdout.slice(0, stdout.indexOf('\nExamples'));
    expect(text.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
  }
});

test('every example of help is one that the command takes', async () => {
  const cwd = folderWith();
  for (const { load, name } of commands) {
    const { examples } = await load();
    for (const example of examples) {
      const args = example.replace(/ >.*/, '').replaceAll('"', '').split(' ').slice(1);
      expect(args[0]).toBe(name);
      const { stdout } = await call([...args, '--help'], { cwd });
      expect(stdout).toContain(`journey ${name}`);
    }
  }
});

test('the version is that of the package', async () => {
  const { stdout } = await call(['--version'], { cwd: '/' });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  ['chek', 'There is no command “chek”.', 'Did you mean journey check? journey --help lists the commands.'],
  ['publish', 'There is no command “publish”.', 'journey --help lists the commands.'],
  ['--format json', 'A command comes first, and --format is none.', 'journey --help lists the commands.'],
  ['help chek', 'There is no command “chek”.', 'Did you mean journey check? journey --help lists the commands.'],
  ['check --fromat json', 'journey check has no option --fromat.', 'Did you mean --format?'],
  ['check -x', 'journey check has no option -x.', 'journey check --help shows how it is used.'],
  ['check --format', '--format needs a name behind it.', 'journey check --help shows how it is used.'],
  ['check --format --as-of', '--format needs a name behind it.', 'journey check --help shows how it is used.'],
  ['check --format=', '--format needs a name behind it.', 'journey check --help shows how it is used.'],
  [
    'check --format jsn',
    '--format takes pretty, json, markdown, compact, github, gitlab, sarif or junit, not “jsn”.',
    'Did you mean json?',
  ],
  [
    'check --format xml',
    '--format takes pretty, json, markdown, compact, github, gitlab, sarif or junit, not “xml”.',
    undefined,
  ],
  ['check --fail-on warn', '--fail-on takes error, warning, info or never, not “warn”.', 'Did you mean warning?'],
  ['check --as-of 2026-02-30', '--as-of 2026-02-30 is no date.', 'Write a day as YYYY-MM-DD: --as-of 2026-01-31'],
  ['check --as-of today', '--as-of today is no date.', 'Write a day as YYYY-MM-DD: --as-of 2026-01-31'],
  ['check --language tlh', 'The workspace has no texts in “tlh”.', 'It has these languages: en.'],
  ['explain --language tlh', 'journey does not speak “tlh”.', 'Choose one of these: en, zh-CN.'],
  ['check a b', 'journey check does not know what to do with “b”.', 'journey check --help shows how it is used.'],
  ['fmt --check=yes', '--check is a switch: it takes no value.', 'Write --check alone, or leave it away.'],
  ['dev --port 80800', '--port 80800 is no port.', 'Name a number from 0 to 65535: --port 4000'],
  ['dev --port x', '--port x is no port.', 'Name a number from 0 to 65535: --port 4000'],
  [
    'render --as gannt',
    '--as takes journey, flow, timeline, emotion, blueprint, actions or opportunities, not “gannt”.',
    undefined,
  ],
  [
    'render --as flwo',
    '--as takes journey, flow, timeline, emotion, blueprint, actions or opportunities, not “flwo”.',
    'Did you mean flow?',
  ],
  ['render book-apointment', 'There is no journey “book-apointment”.', 'Did you mean book-appointment?'],
  ['render nothing-like-it', 'There is no journey “nothing-like-it”.', 'There are: book-appointment.'],
  ['render --language fr', 'The workspace has no texts in “fr”.', 'It has these languages: en.'],
  [
    'explain cold-handof',
    'There is no rule “cold-handof”.',
    'Did you mean cold-handoff? journey explain lists them all.',
  ],
  [
    'explain yaml/to-deep',
    'There is no rule “yaml/to-deep”.',
    'Did you mean yaml/too-deep? journey explain lists them all.',
  ],
  ['explain x', 'There is no rule “x”.', 'journey explain lists them all.'],
  ['schema jurney', 'There is no schema “jurney”.', 'Did you mean journey? journey schema lists them all.'],
  ['init --ci jenkins', '--ci takes github, gitlab or none, not “jenkins”.', undefined],
  ['init --language fr', 'journey does not speak “fr”.', 'Choose one of these: en, zh-CN.'],
])('journey %s is refused in one sentence', async (line, message, next) => {
  const { code, stdout, stderr } = await call(line.split(' '), { cwd: workspaceWith() });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(`✗ ${message}\n${next === undefined ? '' : `→ ${next}\n`}`);
});

test('an argument that is empty is told, not taken for this folder', async () => {
  expect(await call(['check', ''], { cwd: workspaceWith() })).toEqual({
    code: 2,
    stdout: '',
    stderr: '✗ The folder is empty.\n→ journey check --help shows how it is used.\n',
  });
});

test('what stands behind -- is no option', async () => {
  const { stderr } = await call(['check', '--', '--format'], { cwd: workspaceWith() });
  expect(stderr).toContain('There is no folder --format.');
});

test('a message is folded to the terminal, and coloured there', async () => {
  const { stderr } = await call(['explain', 'cold-handof'], { cwd: '/', columns: 40 });
  expect(stderr).toBe(
    '\u001b[31m✗\u001b[39m There is no rule “cold-handof”.\n\u001b[32m→\u001b[39m Did you mean cold-handoff? journey\n  explain lists them all.\n',
  );
});
