import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith, type TestRepository } from './diff-repository.js';
import { workspaceFiles } from './folder.js';

const changesets = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
const config = { baseBranch: 'main', access: 'restricted', privatePackages: { version: true, tag: true } };

/** A repository that versions its journeys with changesets. */
function released(): TestRepository {
  return repositoryWith({
    ...workspaceFiles(),
    'package.json': JSON.stringify({ name: 'shop', private: true, workspaces: ['journeys'] }),
    'package-lock.json': '{}',
    'journeys/package.json': JSON.stringify({ name: 'journeys', version: '1.0.0', private: true }),
    '.changeset/config.json': JSON.stringify(config),
  });
}

const longer = journeyWith(['score: 1', 'score: -1']);
const renamed = journeyWith(['score: 1', 'score: -1'], ['id: book-appointment', 'id: book']);
const written = ({ folder }: TestRepository) =>
  readdirSync(join(folder, '.changeset')).filter((name) => name.endsWith('.md'));
const run = (repository: TestRepository, ...args: readonly string[]) =>
  call(['changeset', ...args], { cwd: repository.folder });

test('writes what a change asks for; twice is once; a later change replaces it', async () => {
  const repository = released();
  repository.git('checkout', '--quiet', '-b', 'worse');
  repository.write({ [journeyPath]: longer });
  const first = await run(repository, 'main');
  expect(first).toMatchObject({ code: 0, stdout: '' });
  const [file = ''] = written(repository);
  expect(first.stderr).toBe(`wrote .changeset/${file}  (1 notable)\n`);
  const text = readFileSync(join(repository.folder, '.changeset', file), 'utf8');
  expect(text).toMatch(/^---\n"journeys": minor\n---\n\nBook/);

  expect((await run(repository, 'main')).stderr).toBe(first.stderr);
  expect(written(repository)).toEqual([file]);

  repository.write({ [journeyPath]: renamed });
  expect((await run(repository, 'main')).stderr).toContain(`removed .changeset/${file}, which it replaces\n`);
  expect(written(repository)).toHaveLength(1);
});

test('the check is red for what asks for too little at any level, green for enough', async () => {
  const repository = released();
  repository.git('checkout', '--quiet', '-b', 'worse');
  repository.commit({ [journeyPath]: longer });
  expect(await run(repository, '--check', 'main...HEAD')).toEqual({
    code: 1,
    stdout: expect.stringMatching(
      /^journeys needs a minor changeset; the range adds none\.\n {2}notable {2}step-feeling-dropped {2}\S+ {2}[0-9a-f]{12}\n$/,
    ),
    stderr: 'Next: journey changeset\n',
  });
  repository.commit({ '.changeset/mine.md': '---\n"journeys": patch\n---\n\nSaid better.\n' });
  expect(await run(repository, '--check', 'main...HEAD')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('the range says patch'),
  });
  repository.commit({ '.changeset/mine.md': "---\n'journeys': major\n---\n\nEnough.\n" });
  expect(await run(repository, '--check', 'main...HEAD')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'journeys needs a minor changeset, and has a major one.\n',
  });
});

test('a changeset that base has already counts for nothing; what is no change needs none', async () => {
  const repository = released();
  repository.commit({ '.changeset/old.md': '---\n"journeys": major\n---\n\nBefore.\n' });
  repository.git('checkout', '--quiet', '-b', 'next');
  expect(await run(repository, '--check', 'main...HEAD')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'No journey changes: no changeset is needed.\n',
  });
  repository.commit({ [journeyPath]: longer });
  expect((await run(repository, '--check', 'main...HEAD')).code).toBe(1);
});

test('a release: edit, changeset, version, tag; the diff between the tags says what the changelog says', async () => {
  const repository = released();
  repository.git('tag', 'journeys@1.0.0');
  repository.write({ [journeyPath]: longer });
  await run(repository, 'journeys@1.0.0');
  repository.commit();
  expect((await run(repository, '--check', 'journeys@1.0.0...HEAD')).code).toBe(0);

  execFileSync(process.execPath, [changesets, 'version'], { cwd: repository.folder, stdio: 'ignore' });
  const { version } = JSON.parse(readFileSync(join(repository.folder, 'journeys/package.json'), 'utf8'));
  expect(version).toBe('1.1.0');
  repository.commit();
  execFileSync(process.execPath, [changesets, 'tag'], { cwd: repository.folder, stdio: 'ignore' });
  expect(repository.git('tag')).toBe('journeys@1.0.0\njourneys@1.1.0');

  const changelog = readFileSync(join(repository.folder, 'journeys/CHANGELOG.md'), 'utf8');
  const { stdout } = await call(['diff', 'journeys@1.0.0...journeys@1.1.0', '--format', 'json'], {
    cwd: repository.folder,
  });
  const { changes, bump } = JSON.parse(stdout);
  expect(bump).toBe('minor');
  expect(changes.map(({ id }: { id: string }) => id)).toEqual(['step-feeling-dropped']);
  expect(changelog).toContain(`\`${changes[0].subject.path}\``);
});

/** A workspace in which a step is gone, and one feels worse. */
const without = journeyWith(['score: 1', 'score: -1'], ['id: calls-reception', 'id: writes']);
const fingerprintIn = (stdout: string) =>
  / {2}breaking {2}step-removed {2}\S+ {2}([0-9a-f]{12})\n/.exec(stdout)?.[1] ?? '';

test('a release with an accepted break: red until it is accepted, a smaller version after, red again when it is over', async () => {
  const repository = released();
  repository.git('tag', 'journeys@1.0.0');
  repository.commit({ [journeyPath]: without });
  const range = 'journeys@1.0.0...HEAD';
  const check = (...args: readonly string[]) => run(repository, '--check', range, ...args);
  const diff = (...args: readonly string[]) => call(['diff', range, ...args], { cwd: repository.folder });

  const red = await check();
  const fingerprint = fingerprintIn(red.stdout);
  expect(red).toEqual({
    code: 1,
    stdout: `journeys needs a major changeset; the range adds none.\n  breaking  step-removed  book-appointment:book/calls-reception  ${fingerprint}\n`,
    stderr: `Next: journey changeset\n  or: journey accept ${fingerprint} --reason "…" --until …\n`,
  });
  repository.commit({ '.changeset/mine.md': '---\n"journeys": minor\n---\n\nLess.\n' });
  expect((await check()).stdout).toContain('journeys needs a major changeset; the range says minor.\n');
  expect((await diff()).code).toBe(1);

  const reason = ['--reason', 'Nobody calls any more.', '--until', '2026-12-31'];
  await call(['accept', fingerprint, ...reason, '--range', range], { cwd: repository.folder });
  repository.commit();
  expect(await check()).toEqual({
    code: 0,
    stdout: '',
    stderr: 'journeys needs a minor changeset, and has a minor one.\n',
  });
  expect(await diff()).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Accepted until 2026-12-31: Nobody calls any more.'),
  });

  const over = await check('--as-of', '2027-01-01');
  expect(over.code).toBe(1);
  expect(over.stdout).toContain('journeys needs a major changeset; the range says minor.\n');
  expect(over.stderr).toContain('journeys/.journey/accepted.yaml:6  warning  acceptance-expired\n');
  expect((await diff('--as-of', '2027-01-01')).code).toBe(1);

  await run(repository, range);
  repository.commit({ '.changeset/mine.md': undefined });
  execFileSync(process.execPath, [changesets, 'version'], { cwd: repository.folder, stdio: 'ignore' });
  repository.commit();
  execFileSync(process.execPath, [changesets, 'tag'], { cwd: repository.folder, stdio: 'ignore' });
  expect(repository.git('tag')).toBe('journeys@1.0.0\njourneys@1.1.0');
  expect(readFileSync(join(repository.folder, 'journeys/CHANGELOG.md'), 'utf8')).toContain(
    'Accepted until 2026\\-12\\-31\\: Nobody calls any more\\.',
  );
  expect((await call(['diff', 'journeys@1.0.0...journeys@1.1.0'], { cwd: repository.folder })).code).toBe(0);
  expect((await run(repository, '--check', 'journeys@1.1.0...HEAD')).stderr).toContain('acceptance-unused');
});

test('a break that a major changeset declares fails no run; one that asks for less settles nothing', async () => {
  const repository = released();
  repository.git('checkout', '--quiet', '-b', 'less');
  repository.commit({ [journeyPath]: without, '.changeset/mine.md': '---\n"journeys": major\n---\n\nLess.\n' });
  const diff = (...args: readonly string[]) => call(['diff', 'main...HEAD', ...args], { cwd: repository.folder });
  expect(await diff()).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/A major changeset declares it\.[\s\S]*would be major\.\n$/),
  });
  expect((await diff('--fail-on', 'notable')).code).toBe(1);
  repository.commit({ '.changeset/mine.md': '---\n"journeys": minor\n---\n\nLess.\n' });
  expect((await diff()).code).toBe(1);
});

test('of two breaks only the one that is not accepted is asked about', async () => {
  const repository = released();
  repository.git('checkout', '--quiet', '-b', 'less');
  const both = journeyWith(['id: finds-practice', 'id: finds'], ['id: calls-reception', 'id: writes']);
  repository.commit({ [journeyPath]: both });
  const listed = async () => (await run(repository, '--check', 'main')).stdout.split('\n').slice(1, -1);
  const before = await listed();
  expect(before).toHaveLength(2);
  const [, fingerprint = ''] = / ([0-9a-f]{12})$/.exec(before[0] ?? '') ?? [];
  await call(['accept', fingerprint, '--reason', 'Meant', '--until', '2026-12-31'], { cwd: repository.folder });
  expect(await listed()).toEqual(before.slice(1));
});

test('where all that changes is accepted, no changeset is needed', async () => {
  const repository = released();
  repository.git('checkout', '--quiet', '-b', 'worse');
  repository.commit({ [journeyPath]: longer });
  const { stdout } = await run(repository, '--check', 'main...HEAD');
  const [, fingerprint = ''] = / ([0-9a-f]{12})\n$/.exec(stdout) ?? [];
  await call(['accept', fingerprint, '--reason', 'Measured', '--until', '2026-12-31'], { cwd: repository.folder });
  for (const args of [['--check', 'main'], ['main']]) {
    expect(await run(repository, ...args)).toEqual({
      code: 0,
      stdout: '',
      stderr: 'All that changes is accepted: no changeset is needed.\n',
    });
  }
  expect(written(repository)).toEqual([]);
});

test('where changesets are not set up, that is said', async () => {
  const repository = repositoryWith();
  repository.write({ [journeyPath]: longer });
  expect(await run(repository, 'main')).toEqual({
    code: 2,
    stdout: '',
    stderr: '✗ There is no .changeset/config.json.\n→ Set changesets up first: npx @changesets/cli@2 init\n',
  });
});
