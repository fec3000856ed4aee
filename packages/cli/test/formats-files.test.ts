import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { stateOf, workspaceFiles, workspaceWith } from './folder.js';
import { expectRefusal, unprivileged } from './refused.js';

const dated = ['--as-of', '2026-01-31'];
const journey = 'journeys/book-appointment.journey.yaml';
const faulty = () =>
  workspaceWith({
    [journey]: `${workspaceFiles()[journey]}`.replace('owner: reception\ngoal', 'owner: recepton\ngoal'),
  });

test('one run writes several reports, each as it would be on stdout, and its result stays the same', async () => {
  const cwd = faulty();
  const names = ['pretty', 'json', 'markdown', 'compact', 'github', 'gitlab', 'sarif', 'junit'];
  const reports = names.flatMap((name) => ['--report', `${name}=${name}.out`]);
  const before = await call(['check', ...dated], { cwd });
  expect(before.code).toBe(1);
  expect(await call(['check', ...dated, ...reports], { cwd })).toEqual(before);
  for (const name of names) {
    const { stdout } = await call(['check', ...dated, '--format', name], { cwd });
    expect([name, readFileSync(join(cwd, `${name}.out`), 'utf8')]).toEqual([name, stdout]);
  }
});

test('a report in a file is plain where the one on the terminal is coloured and narrow', async () => {
  const cwd = faulty();
  const { stdout } = await call(['check', ...dated, '--report', 'pretty=a=b.txt'], { cwd, columns: 40 });
  expect(stdout).toContain('\u001b[');
  expect(readFileSync(join(cwd, 'a=b.txt'), 'utf8')).toBe((await call(['check', ...dated], { cwd })).stdout);
});

test('an older report is replaced, and nothing else is left beside it', async () => {
  const cwd = workspaceWith({ 'out/report.json': 'old' });
  const args = ['check', ...dated, '--report', `json=${join(cwd, 'out/report.json')}`];
  expect((await call(args, { cwd })).code).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'))).toMatchObject({ diagnostics: [] });
  expect(Object.keys(stateOf(join(cwd, 'out')))).toEqual(['report.json']);
});

test('services are told paths from the top of the repository, wherever the command runs', async () => {
  const cwd = faulty();
  mkdirSync(join(cwd, '.git'));
  for (const [from, to] of [
    [cwd, 'a'],
    [join(cwd, 'journeys'), '../b'],
  ] as const) {
    await call(['check', ...dated, '--report', `gitlab=${to}.json`, '--report', `sarif=${to}.sarif`], { cwd: from });
  }
  const [gitlab] = JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8'));
  expect(gitlab.location).toEqual({ path: journey, lines: { begin: 9 } });
  for (const file of ['json', 'sarif']) {
    expect(readFileSync(join(cwd, `b.${file}`), 'utf8')).toBe(readFileSync(join(cwd, `a.${file}`), 'utf8'));
  }
});

const known = 'pretty, json, markdown, compact, github, gitlab, sarif or junit';

test.each([
  [['json'], '--report takes a form and a file, not “json”.', 'Such as --report sarif=journeys.sarif'],
  [['json='], '--report takes a form and a file, not “json=”.', 'Such as --report sarif=journeys.sarif'],
  [['sarf=x'], `--report takes ${known}, not “sarf”.`, 'Did you mean sarif?'],
  [['=x'], `--report takes ${known}, not “”.`, undefined],
  [
    ['json=nowhere/x'],
    'nowhere/x cannot be written: there is no folder for it. Nothing was written.',
    'Make the folder first.',
  ],
  [['json=journeys'], 'journeys is a folder. Nothing was written.', 'Name another file.'],
  [['json=x/'], 'x/ is a folder. Nothing was written.', 'Name another file.'],
  [['json=x', 'sarif=./x'], '--report names ./x twice.', 'Give each report a file of its own.'],
  [[`json=${journey}`], `${journey} is a file of the workspace. Nothing was written.`, 'Name another file.'],
  [
    ['sarif=y', `json=journeys/journey.config.yaml`],
    'journeys/journey.config.yaml is a file of the workspace. Nothing was written.',
    'Name another file.',
  ],
  [['json=/dev/null'], '/dev/null is not a file that can hold a report. Nothing was written.', 'Name another file.'],
] satisfies readonly [readonly string[], string, string | undefined][])(
  '%j is refused, and nothing is written',
  async (given, message, next) => {
    const reports = given.flatMap((one) => ['--report', one]);
    await expectRefusal(
      ['check', ...dated, ...reports],
      { cwd: workspaceWith() },
      next === undefined ? [message] : [message, next],
    );
  },
);

test('a link is refused, and so is the same file by two ways', async () => {
  const cwd = workspaceWith({ 'kept.txt': 'kept' });
  symlinkSync('kept.txt', join(cwd, 'link'));
  symlinkSync('journeys', join(cwd, 'way'));
  await expectRefusal(['check', ...dated, '--report', 'json=link'], { cwd }, [
    'link is a symbolic link. Nothing was written.',
    'Name another file.',
  ]);
  await expectRefusal(['check', ...dated, '--report', 'json=journeys/x', '--report', 'sarif=way/x'], { cwd }, [
    '--report names way/x twice.',
    'Give each report a file of its own.',
  ]);
});

test('where one file cannot be written, none is', async () => {
  const cwd = workspaceWith({ 'open/x': 'x', 'closed/x': 'x' });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'open'), 0o777);
  chmodSync(join(cwd, 'closed'), 0o555);
  await unprivileged(() =>
    expectRefusal(['check', ...dated, '--report', 'json=open/y', '--report', 'json=closed/y'], { cwd }, [
      'closed/y cannot be written: permission denied.',
    ]),
  );
  writeFileSync(join(cwd, 'open/z'), '');
});
