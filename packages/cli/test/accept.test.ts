import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith, type TestRepository } from './diff-repository.js';
import { folderWith, stateOf } from './folder.js';

const acceptedPath = 'journeys/.journey/accepted.yaml';
const why = ['--reason', 'Nobody books by phone any more.', '--until', '2026-12-31'];

/** A repository in which a step is gone on a branch, and the fingerprint of that. */
async function withRemoval(): Promise<TestRepository & { readonly fingerprint: string }> {
  const repository = repositoryWith();
  repository.git('checkout', '--quiet', '-b', 'removal');
  repository.commit({ [journeyPath]: journeyWith(['id: calls-reception', 'id: writes']) });
  const { stdout } = await call(['diff', 'main', '--format', 'json'], { cwd: repository.folder });
  const { changes } = JSON.parse(stdout);
  const removed = changes.find(({ id }: { id: string }) => id === 'step-removed');
  return { ...repository, fingerprint: removed.fingerprint };
}

const accept = ({ folder }: Pick<TestRepository, 'folder'>, ...args: readonly string[]) =>
  call(['accept', ...args], { cwd: folder });
const read = ({ folder }: Pick<TestRepository, 'folder'>, path: string) => readFileSync(join(folder, path), 'utf8');

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

/** A workspace whose persona has no needs, which is reported. */
function withFinding(): TestRepository {
  const repository = repositoryWith();
  const persona = read(repository, personaPath);
  repository.commit({ [personaPath]: persona.replace(/^needs:.*\n/m, '').replace('id: new', '# Ours.\nid: new') });
  return repository;
}

const personaPath = 'journeys/new-patient.persona.yaml';
const rule = 'persona-without-need';
const checkIn = ({ folder }: Pick<TestRepository, 'folder'>, ...args: readonly string[]) =>
  call(['check', '--fail-on', 'info', ...args], { cwd: folder });

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
