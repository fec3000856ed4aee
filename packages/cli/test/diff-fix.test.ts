import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith } from './diff-repository.js';
import { stateOf, workspaceFiles } from './folder.js';
import { expectRefusal } from './refused.js';

const stage = ['  - id: search', '  - id: seek # as we say'] as const;
const step = ['      - id: finds-practice', '      - id: finds'] as const;
const teamsPath = 'journeys/teams.yaml';
const teams = `${workspaceFiles()[teamsPath]}`;

const fix = (cwd: string, ...args: readonly string[]) => call(['diff', 'main', '--fix', ...args], { cwd });
const read = (folder: string, path = journeyPath) => readFileSync(join(folder, path), 'utf8');

test('what looks renamed says what it was called, outer things and what stands in them, and nothing else changes', async () => {
  const { folder, write } = repositoryWith();
  write({ [journeyPath]: journeyWith(stage, step) });
  const { code, stdout, stderr } = await fix(folder);
  expect(read(folder)).toBe(
    journeyWith(
      [stage[0], `${stage[1]}\n    formerly: [search]`],
      [step[0], `${step[1]}\n        formerly: [finds-practice]`],
    ),
  );
  expect(stderr).toBe(
    `${journeyPath}: book-appointment:seek says now that it was search.\n${journeyPath}: book-appointment:seek/finds says now that it was finds-practice.\n`,
  );
  expect(stdout).toMatch(/notable {2}stage-renamed[\s\S]*step-renamed/);
  expect(stdout).not.toContain('removed');
  expect(code).toBe(0);
});

test('a second run changes nothing, and says so', async () => {
  const { folder, write } = repositoryWith();
  write({ [journeyPath]: journeyWith(stage) });
  await fix(folder);
  const before = stateOf(folder);
  expect(await fix(folder, '--format', 'json', '--language', 'zh-CN')).toMatchObject({
    code: 0,
    stderr: '没有需要记录的改名。\n',
  });
  expect(stateOf(folder)).toEqual(before);
});

test('several files are mended in one run, with their marks and ends of lines', async () => {
  const { folder, write } = repositoryWith();
  const crlf = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  write({
    [journeyPath]: crlf(journeyWith(stage)),
    [teamsPath]: crlf(teams.replace('id: reception', 'id: front-desk')),
  });
  const { stderr } = await fix(folder);
  expect(stderr.split('\n').sort()).toEqual([
    '',
    `${journeyPath}: book-appointment:seek says now that it was search.`,
    `${teamsPath}: front-desk says now that it was reception.`,
  ]);
  expect(read(folder)).toBe(crlf(journeyWith([stage[0], `${stage[1]}\n    formerly: [search]`])));
  expect(read(folder, teamsPath)).toBe(
    crlf(teams.replace('id: reception', 'id: front-desk\n    formerly: [reception]')),
  );
});

test('what cannot be written safely is left alone, and told', async () => {
  const { folder, write } = repositoryWith();
  const both = journeyWith(stage, ['    name: Search', '    formerly: &none []\n    x-none: *none\n    name: Search']);
  write({ [journeyPath]: both });
  const { code, stderr } = await fix(folder);
  expect(read(folder)).toBe(both);
  expect([code, stderr]).toEqual([
    1,
    `${journeyPath} was left alone: it cannot be written safely that book-appointment:seek was search. Add search to its formerly by hand.\n`,
  ]);
});

test('where the rule is off, nothing is written', async () => {
  const path = 'journeys/journey.config.yaml';
  const config = `${workspaceFiles()[path]}lint: { rules: { unrecorded-rename: off } }\n`;
  const { folder, write } = repositoryWith(workspaceFiles({ [path]: config }));
  write({ [journeyPath]: journeyWith(stage) });
  expect((await fix(folder)).stderr).toBe('There is no rename to record.\n');
  expect(read(folder)).toBe(journeyWith(stage));
});

test('a file keeps its mode', async () => {
  const { folder, write } = repositoryWith();
  write({ [journeyPath]: journeyWith(stage) });
  chmodSync(join(folder, journeyPath), 0o640);
  await fix(folder);
  expect(statSync(join(folder, journeyPath)).mode & 0o777).toBe(0o640);
});

test('only the working tree is written into', async () => {
  const { folder } = repositoryWith();
  writeFileSync(join(folder, journeyPath), journeyWith(stage));
  const next = 'Name the base alone: journey diff --fix origin/main';
  await expectRefusal(['diff', 'main...HEAD', '--fix'], { cwd: folder }, [
    '--fix writes into the working tree, and main...HEAD ends at a commit.',
    next,
  ]);
  await expectRefusal(['diff', '--from', 'journeys', '--to', 'journeys', '--fix'], { cwd: folder }, [
    '--fix writes into the working tree, and --from and --to compare folders.',
    next,
  ]);
});
