import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import reportSchema from '../../core/schema/report.schema.json' with { type: 'json' };
import { call } from './call.js';
import { folderWith, workspaceFiles, workspaceWith } from './folder.js';

const dated = ['--as-of', '2026-01-31'];
const journey = 'journeys/book-appointment.journey.yaml';
const sound = workspaceFiles();

/** The workspace with the text of its journey changed. */
function withJourney(change: (text: string) => string): string {
  return workspaceWith({ [journey]: change(sound[journey] ?? '') });
}

/** A workspace with one error, one warning and one info. */
const withOneOfEach = () =>
  workspaceWith({
    ...sound,
    [journey]: (sound[journey] ?? '')
      .replace('owner: reception\ngoal', 'owner: recepton\ngoal')
      .replace('    goals: [Find a practice nearby]\n', ''),
    'journeys/journey.config.yaml': `${sound['journeys/journey.config.yaml']}lint:\n  rules:\n    stage-without-goal: { severity: warning }\n    stage-without-key-node: { severity: info }\n`,
  });

test('a workspace without findings is told in one line', async () => {
  expect(await call(['check', ...dated], { cwd: workspaceWith() })).toEqual({
    code: 0,
    stdout: '✓ 5 files checked, nothing found.\n',
    stderr: '',
  });
});

test('each finding stands with its line, a mark below it, and what to do', async () => {
  const cwd = withJourney((text) =>
    text
      .replace('owner: reception\ngoal', 'owner: recepton\ngoal')
      .replace('owner: web\n    goals', 'owner: wep\n    goals'),
  );
  expect(await call(['check', ...dated], { cwd })).toEqual({
    code: 1,
    stderr: '',
    stdout: `${journey}:9:8  error  unknown-reference
  “recepton” names no team.
  9 │ owner: recepton
    │        ^^^^^^^^
  → Write “reception”.
  journey explain unknown-reference

${journey}:14:12  error  unknown-reference
  “wep” names no team.
  14 │     owner: wep
     │            ^^^
  → Write “web”.

2 errors in 5 files.
`,
  });
});

test('in Chinese as well', async () => {
  const cwd = withJourney((text) => text.replace('owner: reception\ngoal', 'owner: recepton\ngoal'));
  expect(await call(['check', '--language', 'zh'], { cwd })).toEqual({
    code: 1,
    stderr: '没有判断日期：与日期有关的规则未运行。请用 --as-of 指定日期，或先提交。\n',
    stdout: `${journey}:9:8  错误  unknown-reference
  没有名为“recepton”的团队。
  9 │ owner: recepton
    │        ^^^^^^^^
  → 请改为“reception”。
  journey explain unknown-reference

5 个文件中有 1 个错误。
`,
  });
});

test('where the workspace has a site, findings lead to the page of their rule', async () => {
  const config = `${sound['journeys/journey.config.yaml']}site: { url: "https://example.com/journeys" }\n`;
  const cwd = workspaceWith({
    'journeys/journey.config.yaml': config,
    [journey]: `${sound[journey]}`.replace('web\n    goals', 'wep\n    goals'),
  });
  const { stdout } = await call(['check', ...dated], { cwd });
  expect(stdout).toContain('\n  https://example.com/journeys/en/rules/unknown-reference/\n');
});

test.each([
  ['error', 1],
  ['warning', 1],
  ['info', 1],
  ['never', 0],
])('with an error, --fail-on %s exits %i', async (level, code) => {
  expect((await call(['check', ...dated, '--fail-on', level], { cwd: withOneOfEach() })).code).toBe(code);
});

test.each([
  ['error', 0],
  ['warning', 0],
  ['info', 1],
  ['never', 0],
])('with an info and nothing worse, --fail-on %s exits %i', async (level, code) => {
  const cwd = workspaceWith({
    'journeys/journey.config.yaml': `${sound['journeys/journey.config.yaml']}lint:\n  preset: strict\n`,
  });
  const { stdout } = await call(['check', ...dated], { cwd });
  expect(stdout).toMatch(/^\d+ infos in 5 files\.$/m);
  expect((await call(['check', ...dated, '--fail-on', level], { cwd })).code).toBe(code);
});

test('a report counts what it found of each severity', async () => {
  const { stdout } = await call(['check', ...dated], { cwd: withOneOfEach() });
  expect(stdout).toMatch(/^1 error, 1 warning, 2 infos in 5 files\.$/m);
});

test('the JSON report follows its published schema, and nothing else is on stdout', async () => {
  const validate = new Ajv({ strict: false, formats: { date: true } }).compile(reportSchema);
  for (const cwd of [workspaceWith(), withOneOfEach()]) {
    const { stdout, stderr } = await call(['check', ...dated, '--format', 'json'], { cwd });
    const report: unknown = JSON.parse(stdout);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(stderr).toBe('');
  }
});

test('a report for machines holds all of it', async () => {
  const cwd = withJourney((text) => text.replace('owner: reception\ngoal', 'owner: recepton\ngoal'));
  const finding = {
    id: 'unknown-reference',
    severity: 'error',
    message: '“recepton” names no team.',
    next: 'Write “reception”.',
    file: journey,
    range: { startLine: 9, startColumn: 8, endLine: 9, endColumn: 16 },
    help: 'journey explain unknown-reference',
  };
  const json = await call(['check', ...dated, '--format', 'json'], { cwd });
  expect([json.code, JSON.parse(json.stdout)]).toEqual([
    1,
    { schema: 1, diagnostics: [finding], summary: { files: 5, errors: 1, warnings: 0, infos: 0, accepted: 0 } },
  ]);
  expect(await call(['check', ...dated, '--format', 'github'], { cwd })).toEqual({
    code: 1,
    stdout: `::error file=${journey},line=9,endLine=9,col=8,endColumn=16,title=unknown-reference::“recepton” names no team.%0AWrite “reception”.\n`,
    stderr: '',
  });
});

test('paths are relative to where the command runs', async () => {
  const root = withJourney((text) => text.replace('owner: reception\ngoal', 'owner: recepton\ngoal'));
  mkdirSync(join(root, 'elsewhere'));
  const place = async (cwd: string, ...args: string[]) => {
    const { stdout } = await call(['check', ...args, ...dated], { cwd });
    return stdout.split(':', 1)[0];
  };
  expect(await place(root)).toBe(journey);
  expect(await place(root, 'journeys')).toBe(journey);
  expect(await place(root, join(root, 'journeys'))).toBe(journey);
  expect(await place(join(root, 'journeys'))).toBe('book-appointment.journey.yaml');
  expect(await place(join(root, 'elsewhere'), '..')).toBe(`../${journey}`);
});

test('colour goes to a terminal only, NO_COLOR turns it off and FORCE_COLOR on', async () => {
  const cwd = withJourney((text) => text.replace('owner: reception\ngoal', 'owner: recepton\ngoal'));
  const isColoured = async (env: Record<string, string>, columns?: number) => {
    const { stdout } = await call(['check'], { cwd, env, ...(columns !== undefined && { columns }) });
    return stdout.includes('\u001b[');
  };
  expect(await isColoured({})).toBe(false);
  expect(await isColoured({ FORCE_COLOR: '1' })).toBe(true);
  expect(await isColoured({}, 80)).toBe(true);
  expect(await isColoured({ NO_COLOR: '1' }, 80)).toBe(false);
  expect(await isColoured({ NO_COLOR: '' }, 80)).toBe(true);
  expect(await isColoured({ TERM: 'dumb' }, 80)).toBe(false);
  expect(await isColoured({ FORCE_COLOR: '0' }, 80)).toBe(false);
});

/** A workspace in a repository whose last commit is of an instant. */
function committed(instant: string, timezone: string): string {
  const cwd = workspaceWith({
    'journeys/journey.config.yaml': `${sound['journeys/journey.config.yaml']}timezone: ${timezone}\n`,
    [journey]: `${sound[journey]}actions:\n  - { id: mend, name: Mend the line, status: in-progress, owner: web, due: 2026-01-31, addresses: [line-busy] }\n`,
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd,
      env: { ...process.env, GIT_AUTHOR_DATE: instant, GIT_COMMITTER_DATE: instant },
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Journeys');
  return cwd;
}

test.each([
  ['UTC', 0],
  ['Asia/Shanghai', 1],
])('without --as-of, dates are judged by the day of the last commit in %s', async (timezone, overdue) => {
  const { stdout, stderr } = await call(['check'], { cwd: committed('2026-01-31T23:30:00Z', timezone) });
  expect(stdout.match(/ {2}action-overdue$/gm) ?? []).toHaveLength(overdue);
  expect(stderr).toBe('');
});

test('where there is no commit, rules about dates do not run, and that is said', async () => {
  const note = 'No date to judge by: rules about dates did not run. Give one with --as-of, or commit.\n';
  const cwd = workspaceWith();
  expect((await call(['check'], { cwd })).stderr).toBe(note);
  execFileSync('git', ['init', '-q'], { cwd });
  expect((await call(['check'], { cwd })).stderr).toBe(note);
});

test('a workspace that holds nothing yet cannot be judged; one whose configuration is broken can', async () => {
  const empty = folderWith({ 'journey.config.yaml': 'schemaVersion: 1\nname: New\nlocales: [en]\n' });
  expect(await call(['check'], { cwd: empty })).toEqual({
    code: 2,
    stdout: '',
    stderr: '✗ The workspace holds no journeys yet.\n→ Add a *.journey.yaml beside journey.config.yaml.\n',
  });
  const broken = folderWith({ 'journey.config.yaml': 'schemaVersion: 1\nname: [New\n' });
  const { code, stdout } = await call(['check'], { cwd: broken });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^journey\.config\.yaml:\d+:\d+ {2}error {2}yaml\//);
});
