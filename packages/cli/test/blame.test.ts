import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../src/display-width.js';
import { call } from './call.js';
import { gitIn, journeyPath } from './diff-repository.js';
import { folderWith } from './folder.js';
import { type Edit, writtenRepository } from './history-repository.js';
import { expectRefusal } from './refused.js';

const step = 'book-appointment:book/calls-reception';
const worse: Edit = ['score: -1.5', 'score: -2'];

interface Field {
  readonly commit: string | null;
  readonly path: string;
  readonly field: string;
  readonly value: unknown;
  readonly orBefore?: true;
}

/** Each field as its commit, its name and what it says. */
async function blamed(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await call(['blame', ...args, '--format', 'json'], { cwd });
  const { fields }: { readonly fields: readonly Field[] } = JSON.parse(stdout);
  return fields.map(({ commit, field, value }) => `${commit?.slice(0, 7) ?? 'now'} ${field} ${JSON.stringify(value)}`);
}

test('who set a field is who wrote what it says, whoever moved, renamed or reformatted it since', async () => {
  const { folder, edit, save, write, git, journey } = writtenRepository();
  const ada = git('rev-parse', '--short=7', 'HEAD');
  const bo = edit('Bo', '2026-01-02', worse);
  const renamer = edit('Renamer', '2026-01-03', [
    '- id: calls-reception\n',
    '- id: rings\n        formerly: [calls-reception]\n',
  ]);
  const text = journey()
    .replace('name: Calls during the lunch break', 'name: "Calls during the lunch break" # quoted')
    .replace(
      'feeling: { score: -2, emotions: [stressed] }',
      'feeling:\n          emotions: [stressed]\n          score: -2',
    );
  write({ [journeyPath]: undefined, 'journeys/more/b.journey.yaml': text });
  save('Mover', '2026-01-04');
  write({ 'journeys/more/b.journey.yaml': text.replace('type: first', 'type: zero') });
  expect(await blamed(folder, 'book-appointment:book/rings', '--alone')).toEqual([
    `${renamer} id "rings"`,
    `${renamer} formerly "calls-reception"`,
    `${ada} name "Calls during the lunch break"`,
    `${ada} thinking {"en":"Nobody answers. Are they open at all?"}`,
    `${ada} feeling.emotions {"en":"stressed"}`,
    `${bo} feeling.score -2`,
    'now momentOfTruth.type "zero"',
    `${ada} momentOfTruth.why "Who does not get through calls another practice"`,
  ]);
});

test('a merge sets what it settled, and nothing that either side said', async () => {
  const { folder, edit, git, save, journey, write } = writtenRepository();
  const ada = git('rev-parse', '--short=7', 'HEAD');
  git('checkout', '--quiet', '-b', 'other');
  const branch = edit('Branch', '2026-01-02', worse);
  git('checkout', '--quiet', 'main');
  const main = edit('Main', '2026-01-03', ['name: Calls during the lunch break', 'name: Calls at lunch']);
  git('merge', '--quiet', '--no-commit', '--no-ff', 'other');
  write({ [journeyPath]: journey().replace('emotions: [stressed]', 'emotions: [angry]') });
  const merge = save('Merger', '2026-01-04');
  expect((await blamed(folder, step, '--alone')).slice(0, 5)).toEqual([
    `${ada} id "calls-reception"`,
    `${main} name "Calls at lunch"`,
    `${ada} thinking {"en":"Nobody answers. Are they open at all?"}`,
    `${branch} feeling.score -2`,
    `${merge} feeling.emotions {"en":"angry"}`,
  ]);
});

test('of a file all things are told, in columns', async () => {
  const { folder, edit, write, save } = writtenRepository();
  const ada = (await call(['blame', 'journeys/teams.yaml'], { cwd: folder })).stdout;
  expect(ada.split('\n').map((line) => line.replace(/^ {2}\w{7}/, '  COMMIT '))).toEqual([
    'journeys/teams.yaml',
    '',
    'reception  Reception',
    '  COMMIT   2026-01-01  Ada  id        reception',
    '  COMMIT   2026-01-01  Ada  name      Reception',
    '  COMMIT   2026-01-01  Ada  function  customer-service',
    '',
    'web  Web team',
    '  COMMIT   2026-01-01  Ada  id        web',
    '  COMMIT   2026-01-01  Ada  name      Web team',
    '  COMMIT   2026-01-01  Ada  function  product',
    '',
  ]);
  edit('陈小明', '2026-01-02', worse, [
    'name: Book\n',
    'name: { en: Book, zh: 预约一个非常非常非常非常非常非常非常长的名字 }\n',
  ]);
  write({ 'journeys/package.json': '{ "name": "journeys" }\n' });
  save('Somebody whose name is much longer than any column', '2026-01-03');
  for (const columns of [40, 72, 80, 120]) {
    const { stdout, code } = await call(['blame', journeyPath], { cwd: folder, columns, env: { NO_COLOR: '1' } });
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => !/^\S/.test(line) && displayWidth(line) > columns)).toEqual([]);
    const values = stdout.split('\n').filter((line) => /feeling\.score/.test(line));
    const at = new Set(values.map((line) => displayWidth(line.slice(0, line.indexOf('feeling.score')))));
    expect([values.length, at.size]).toEqual([2, 1]);
  }
});

test('a field longer than its column takes of the room of its value; a name it had is told first', async () => {
  const { folder, edit } = writtenRepository();
  edit('Bo', '2026-01-02', [
    'feeling: { score: -1.5,',
    'formerly: [rings]\n        feeling: { byPersona: { new-patient: { score: -2, emotions: [let down by everybody at once] } }, score: -1.5,',
  ]);
  const { stdout } = await call(['blame', 'book-appointment:book/rings', '--alone'], {
    cwd: folder,
    columns: 80,
    env: { NO_COLOR: '1' },
  });
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toBe(`“book-appointment:book/rings” is called ${step}`);
  expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
  expect(lines.find((line) => line.includes('Persona.new-patient.emotions'))).toMatch(/emotions {2}let down by…$/);
});

test('what an author is called cannot command a terminal', async () => {
  const { folder, edit } = writtenRepository();
  edit('Eve\u001b[31m\u202e', '2026-01-02', worse);
  for (const args of [
    ['blame', step],
    ['history', step],
    ['blame', step, '--format', 'json'],
  ]) {
    const { stdout } = await call(args, { cwd: folder });
    expect(stdout).toContain('Eve');
    expect(stdout.includes('\u001b') || stdout.includes('\u202e')).toBe(false);
  }
});

test('measurements are blamed row by row', async () => {
  const { folder, write, save } = writtenRepository();
  const metrics = 'kind: metrics\nitems:\n  - { id: wait, name: Wait, type: time, unit: minutes }\n';
  write({ 'journeys/metrics.yaml': metrics, 'journeys/metrics/wait.csv': 'date,value\n2026-01-01,3\n' });
  const first = save('Bo', '2026-01-02');
  write({ 'journeys/metrics/wait.csv': 'date,value\n2026-02-01,2\n2026-01-01,3\n' });
  const second = save('Cy', '2026-01-03');
  const rows = (await blamed(folder, 'journeys/metrics/wait.csv')).filter((row) => / \d+$/.test(row));
  expect(rows.map((row) => row.replace(/ .* /, ' '))).toEqual([`${second} 2`, `${first} 3`]);
});

test('in a shallow clone what is from its first commit may be older, and is marked', async () => {
  const { folder, edit } = writtenRepository();
  const bo = edit('Bo', '2026-01-02', worse);
  const cy = edit('Cy', '2026-01-03', ['name: Calls during the lunch break', 'name: Calls at lunch']);
  const clone = folderWith();
  gitIn(clone, 'clone', '--quiet', '--depth=2', pathToFileURL(folder).href, '.');
  const { code, stdout } = await call(['blame', step, '--alone'], { cwd: clone });
  const lines = stdout.trimEnd().split('\n');
  expect(code).toBe(1);
  expect(lines.filter((line) => /name|score/.test(line)).map((line) => line.trim().split(' ')[0])).toEqual([
    cy,
    `^${bo.slice(0, 6)}`,
  ]);
  expect(lines.at(-1)).toBe(
    `The history of this clone begins at ${bo}, since it is shallow. git fetch --unshallow fetches the rest. ^ marks what is from there, or from before.`,
  );
});

describe('it is refused', () => {
  test.each([
    [
      'nope',
      'There is nothing called “nope”.',
      'Name it as references do: journey, journey:stage/step/touchpoint, journey#pain-point, or the id of a persona.',
    ],
    [
      'package.json',
      'package.json stands outside of the workspace journeys/.',
      'Name a file of the workspace; --dir names another workspace.',
    ],
    ['journeys/team.yaml', 'journeys/team.yaml is not there.', 'Did you mean journeys/teams.yaml?'],
    ['teams.yaml', 'teams.yaml is not there.', 'Did you mean journeys/teams.yaml?'],
    [
      'journeys/notes.txt',
      'journeys/notes.txt is no file of the workspace.',
      'Name one, such as journeys/book-appointment.journey.yaml',
    ],
    ['journeys', 'journeys is a folder.', 'Name a file, such as journeys/book-appointment.journey.yaml'],
    ['calls-reception', 'There is nothing called “calls-reception”.', `Did you mean ${step}?`],
  ])('for %s', async (what, message, next) => {
    const { folder, write } = writtenRepository();
    write({ 'package.json': '{}', 'journeys/notes.txt': '' });
    await expectRefusal(['blame', what], { cwd: folder }, [message, next]);
  });

  test('for a file with what is said of places', async () => {
    const { folder } = writtenRepository();
    await expectRefusal(['blame', 'journeys/teams.yaml', '--alone'], { cwd: folder }, [
      '--alone is said of a place, and journeys/teams.yaml is a file.',
      'Leave --alone away.',
    ]);
  });

  test('without anything to blame', async () => {
    const { folder } = writtenRepository();
    await expectRefusal(['blame'], { cwd: folder }, [
      'Blame what?',
      'Name a file or a place: journey blame shoe-purchase:pay/enter-card',
    ]);
  });
});
