import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('a change is accepted by its fingerprint: then it is shown, fails nothing and asks for no version', async () => {
  const repository = await withRemoval();
  const diff = (...args: string[]) => call(['diff', 'main', ...args], { cwd: repository.folder });
  expect((await diff()).code).toBe(1);

  const { fingerprint } = repository;
  expect(await accept(repository, fingerprint.slice(0, 8), ...why)).toEqual({
    code: 0,
    stdout: '',
    stderr: `step-removed at book-appointment:book/calls-reception is accepted until 2026-12-31, in ${acceptedPath}.\n`,
  });
  expect(read(repository, acceptedPath)).toBe(`accepted:
  - change: step-removed
    at: book-appointment:book/calls-reception
    fingerprint: ${/^\d+(?:e\d+)?$/.test(fingerprint) ? `"${fingerprint}"` : fingerprint}
    reason: Nobody books by phone any more.
    until: 2026-12-31
`);

  const { code, stdout } = await diff();
  expect(code).toBe(0);
  expect(stdout).toContain('           Accepted until 2026-12-31: Nobody books by phone any more.\n');
  expect(stdout).toContain('1 breaking (0 not settled), 1 notable. A release of journeys would be minor.\n');
  const json = JSON.parse((await diff('--format', 'json')).stdout);
  expect(json.bump).toBe('minor');
  expect(json.summary).toMatchObject({ breaking: 1, settled: 1 });
  expect(json.changes.map(({ settled }: { settled?: object }) => settled)).toContainEqual({
    by: 'accepted',
    reason: 'Nobody books by phone any more.',
    until: '2026-12-31',
  });
  expect((await diff('--format', 'junit')).stdout).toContain('failures="0"');
});

test('from the day after the last one it is back, and the entry is told of', async () => {
  const repository = await withRemoval();
  await accept(repository, repository.fingerprint, ...why);
  const diff = (day: string) => call(['diff', 'main', '--as-of', day], { cwd: repository.folder });
  expect((await diff('2026-12-31')).code).toBe(0);
  const { code, stdout } = await diff('2027-01-01');
  expect(code).toBe(1);
  expect(stdout).toContain(`${acceptedPath}:6:12  warning  acceptance-expired\n`);
  expect(stdout).toContain('1 breaking, 1 notable. A release of journeys would be major.\n');
});

test('another value is another change: the acceptance does not hold for it', async () => {
  const repository = await withRemoval();
  await accept(repository, repository.fingerprint, ...why);
  const accepted = read(repository, acceptedPath).replace('step-removed', 'step-moved');
  writeFileSync(join(repository.folder, acceptedPath), accepted);
  expect((await call(['diff', 'main'], { cwd: repository.folder })).code).toBe(1);
});

test('a finding is accepted where it stands, and nothing else in its file changes', async () => {
  const repository = withFinding();
  const before = read(repository, personaPath);
  expect((await checkIn(repository)).code).toBe(1);
  expect(await accept(repository, rule, 'new-patient', '--reason', 'The study is not done.')).toEqual({
    code: 0,
    stdout: '',
    stderr: `${rule} at new-patient is accepted, with lintIgnore in ${personaPath}.\n`,
  });
  expect(read(repository, personaPath)).toBe(
    `${before}lintIgnore:\n  - rule: ${rule}\n    reason: The study is not done.\n`,
  );
  expect((await checkIn(repository)).code).toBe(0);
  expect(await accept(repository, rule, 'new-patient', '--reason', 'Again.')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^✗ persona-without-need reports nothing here: there is nothing to accept\.\n/),
  });
});

test('a lintIgnore whose last day is over is renewed by hand', async () => {
  const repository = withFinding();
  await accept(repository, rule, 'new-patient', '--reason', 'R', '--until', '2026-03-01');
  const later = await accept(repository, rule, 'new-patient', '--reason', 'R', '--as-of', '2026-03-02');
  expect([later.code, later.stderr]).toEqual([
    2,
    `✗ There is a lintIgnore for ${rule} already, and its last day is over.\n→ Renew it in ${personaPath}.\n`,
  ]);
});

test('a baseline accepts what there is today, so that only what is new fails; it is counted, and listed as data', async () => {
  const repository = withFinding();
  expect(await accept(repository, '--all', '--reason', 'Before we started', '--until', '2026-12-31')).toEqual({
    code: 0,
    stdout: '',
    stderr: `1 finding is accepted until 2026-12-31, in ${acceptedPath}.\n`,
  });
  expect(await checkIn(repository)).toEqual({
    code: 0,
    stdout: '✓ 6 files checked, nothing found. Accepted with a reason: 1.\n',
    stderr: '',
  });
  const { diagnostics, summary } = JSON.parse((await checkIn(repository, '--format', 'json')).stdout);
  expect(summary).toEqual({ files: 6, errors: 0, warnings: 0, infos: 0, accepted: 1 });
  expect(diagnostics).toMatchObject([
    { id: rule, settled: { by: 'accepted', reason: 'Before we started', until: '2026-12-31' } },
  ]);
  expect(await checkIn(repository, '--as-of', '2027-01-01')).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/acceptance-expired[\s\S]*persona-without-need[\s\S]*1 warning, 1 info in 6 files\./),
  });
  expect((await accept(repository, '--all', ...why)).stderr).toBe('There is no finding that could be accepted.\n');
});

test('prune removes what is over and what accepts nothing, and leaves the rest', async () => {
  const repository = withFinding();
  await accept(repository, '--all', '--reason', 'Before we started', '--until', '2026-12-31');
  const kept = read(repository, acceptedPath);
  const entry = (at: string, until: string) => `  - { rule: cold-handoff, at: "${at}", reason: R, until: ${until} }\n`;
  repository.write({ [acceptedPath]: `# Ours.\n${kept}${entry('x', '2026-01-01')}${entry('y', '2027-01-01')}` });
  expect((await accept(repository, '--prune')).stderr).toBe(
    `cold-handoff at x left ${acceptedPath}: its last day is over.\ncold-handoff at y left ${acceptedPath}: it accepts nothing.\n`,
  );
  expect(read(repository, acceptedPath)).toBe(`# Ours.\n${kept}`);
  expect((await accept(repository, '--prune')).stderr).toBe('Every entry is needed.\n');
});

test('an accepted change that is released is unused, and pruned; one in a range since then is not', async () => {
  const repository = await withRemoval();
  await accept(repository, repository.fingerprint, ...why);
  repository.commit();
  const unused = async (range: string) =>
    JSON.parse((await call(['diff', range, '--format', 'json'], { cwd: repository.folder })).stdout).acceptances;
  expect(await unused('main...HEAD')).toEqual([]);
  repository.git('tag', 'journeys@1.9.0', 'main');
  expect(await unused('journeys@1.9.0...HEAD')).toEqual([]);
  expect((await accept(repository, '--prune')).stderr).toBe('Every entry is needed.\n');

  const release = repository.git('rev-parse', 'HEAD');
  repository.commit({ 'journeys/notes.txt': 'A' });
  expect(await unused(`${release}...HEAD`)).toEqual([]);
  repository.git('tag', '--annotate', '--message', 'R', 'journeys@1.10.0', release);
  expect(await unused(`${release}...HEAD`)).toMatchObject([{ id: 'acceptance-unused', severity: 'warning' }]);
  const check = await call(['changeset', '--check', 'journeys@1.10.0...HEAD'], { cwd: repository.folder });
  expect([check.code, check.stderr]).toEqual([
    0,
    expect.stringMatching(
      /^journeys\/\.journey\/accepted\.yaml:2 {2}warning {2}acceptance-unused\n {2}“step-removed” at /,
    ),
  ]);
  expect((await accept(repository, '--prune')).stderr).toBe(
    `step-removed at book-appointment:book/calls-reception left ${acceptedPath}: its change is released.\n`,
  );
  expect(read(repository, acceptedPath)).toBe('accepted: []\n');
});

test('what is staged or committed of it counts as head has it', async () => {
  const repository = await withRemoval();
  await accept(repository, repository.fingerprint, ...why);
  const code = async (range: string) => (await call(['diff', range], { cwd: repository.folder })).code;
  expect(await code('main...HEAD')).toBe(1);
  repository.commit();
  expect(await code('main...HEAD')).toBe(0);
});
