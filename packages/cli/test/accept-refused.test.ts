import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  accept,
  acceptedPath,
  checkIn,
  personaPath,
  read,
  rule,
  why,
  withFinding,
  withRemoval,
} from './accept-repository.js';
import { call } from './call.js';
import { folderWith, stateOf } from './folder.js';

test('where the accepted file cannot be read, nothing is accepted and the comparison is not whole', async () => {
  const repository = await withRemoval();
  repository.write({ [acceptedPath]: 'accepted: [' });
  const { code, stdout } = await call(['diff', 'main'], { cwd: repository.folder });
  expect(code).toBe(1);
  expect(stdout).toContain(`${acceptedPath} could not be read whole on head`);
  expect((await checkIn(repository)).stdout).toContain(`${acceptedPath}:1:`);
  const left = await accept(repository, repository.fingerprint, ...why);
  expect([left.code, read(repository, acceptedPath)]).toEqual([2, 'accepted: [']);
});

test('a file with a fault is pruned when it is put right', async () => {
  const repository = withFinding();
  repository.write({ [acceptedPath]: 'accepted: [{ rule: cold-handoff, at: x, reason: R }]\n' });
  expect(await accept(repository, '--prune')).toEqual({
    code: 2,
    stdout: '',
    stderr: `✗ There is a fault in ${acceptedPath}.\n→ journey check says how to put it right.\n`,
  });
});

test('nothing is written through a link, and nothing is taken from what stands behind one', async () => {
  const elsewhere = folderWith({ 'accepted.yaml': 'accepted: []\n' });
  for (const [link, target] of [
    [acceptedPath, join(elsewhere, 'accepted.yaml')],
    [acceptedPath, join(elsewhere, 'nothing.yaml')],
    [dirname(acceptedPath), elsewhere],
  ] as const) {
    const repository = withFinding();
    mkdirSync(dirname(join(repository.folder, link)), { recursive: true });
    symlinkSync(target, join(repository.folder, link));
    const before = [stateOf(repository.folder), stateOf(elsewhere)];
    expect(await accept(repository, '--all', ...why)).toEqual({
      code: 2,
      stdout: '',
      stderr: `✗ ${acceptedPath} was left alone: it is no plain file in a plain folder.\n→ A check reads no other.\n`,
    });
    expect([stateOf(repository.folder), stateOf(elsewhere)]).toEqual(before);
  }
});

test('the mark of byte order and the ends of lines stay', async () => {
  const repository = withFinding();
  const dos = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const before = read(repository, personaPath);
  repository.write({ [personaPath]: dos(before) });
  await accept(repository, rule, 'new-patient', '--reason', 'The study is not done.');
  expect(read(repository, personaPath)).toBe(
    dos(`${before}lintIgnore:\n  - rule: ${rule}\n    reason: The study is not done.\n`),
  );
});

test.each([
  [[], 'Nothing is said to be accepted.'],
  [['--all', '--prune'], '--all and --prune are two different things to do.'],
  [['59d6c51da242', '--all', ...why], '59d6c51da242 and --all are two different things to do.'],
  [
    ['59d6c51da242', 'new-patient', ...why],
    'A fingerprint says where its change is: “new-patient” is one word too many.',
  ],
  [['59d6c51da242', '--until', '2026-12-31'], '--reason is missing: a reviewer must be able to judge it.'],
  [
    ['59d6c51da242', '--reason', ' ', '--until', '2026-12-31'],
    '--reason is one line of text, of at most 2000 letters.',
  ],
  [
    ['59d6c51da242', '--reason', 'a\nb', '--until', '2026-12-31'],
    '--reason is one line of text, of at most 2000 letters.',
  ],
  [['59d6c51da242', '--reason', 'R'], '--until is missing: nothing is accepted for ever.'],
  [['59d6c51da242', '--reason', 'R', '--until', 'soon'], '--until soon is no date.'],
  [['59d6c51da242', '--reason', 'R', '--until', '2026-02-30'], '--until 2026-02-30 is no date.'],
  [
    ['59d6c51da242', '--reason', 'R', '--until', '2026-01-31'],
    '--until 2026-01-31 is over: the day to judge by is 2026-02-01.',
  ],
  [['59d6c51da242', ...why], 'Nothing changed in main: there is no change that could be accepted.'],
  [['59d6c5', ...why, '--range', 'nowhere'], 'There is no commit “nowhere” in this repository.'],
  [
    ['--all', ...why, '--range', 'main'],
    '--range says where a change is looked for by its fingerprint, and none is given.',
  ],
  [['--prune', '--reason', 'R'], '--prune removes entries: it takes no reason and no last day.'],
  [[rule, ...why], '“persona-without-need” is no fingerprint, and as a rule it needs the place of its finding.'],
  [[rule, 'new-patien', ...why], 'persona-without-need reports nothing at new-patien.'],
  [['persona-without-ned', 'new-patient', ...why], 'There is no rule “persona-without-ned”.'],
  [['step-removed', 'new-patient', ...why], 'step-removed is a kind of change.'],
  [['schema/required', 'new-patient', ...why], 'schema/required is a fault of a file: it cannot be accepted.'],
  [['cold-handoff', 'new-patient', ...why], 'cold-handoff reports nothing here: there is nothing to accept.'],
  [['--all', ...why, '--dir', 'nowhere'], 'There is no folder nowhere.'],
])('journey accept %j is refused in one sentence, and nothing is written', async (args, sentence) => {
  const repository = withFinding();
  const { code, stdout, stderr } = await accept(repository, ...args);
  expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', `✗ ${sentence}`]);
  expect(repository.git('status', '--porcelain')).toBe('');
  expect(existsSync(join(repository.folder, acceptedPath))).toBe(false);
});

test('an unknown fingerprint is answered with what there is', async () => {
  const repository = await withRemoval();
  const last = repository.fingerprint.endsWith('0') ? '1' : '0';
  const near = `${repository.fingerprint.slice(0, -1)}${last}`;
  expect((await accept(repository, near, ...why)).stderr).toBe(
    `✗ No change has the fingerprint ${near}.\n→ Did you mean ${repository.fingerprint} (step-removed at book-appointment:book/calls-reception)? journey diff lists them all.\n`,
  );
});
