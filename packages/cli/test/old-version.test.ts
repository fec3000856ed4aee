import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inVersion0 } from '../../core/test/version-0.js';
import { call } from './call.js';
import { journeyPath, repositoryWith } from './diff-repository.js';
import { workspaceFiles, workspaceWith } from './folder.js';
import { writtenRepository } from './history-repository.js';

const configPath = 'journeys/journey.config.yaml';
const dated = ['--as-of', '2026-01-31'];
const files = workspaceFiles();
const older = olderFiles();
const config = `${files[configPath]}`;

/** The workspace as version 0 of the model wrote it. */
function olderFiles(): Record<string, string> {
  const sources = Object.entries(files)
    .filter(([path]) => /^journeys\/.*\.(?:yaml|csv)$/.test(path))
    .map(([path, content]) => ({ path: path.slice('journeys/'.length), content }));
  const written = inVersion0(sources).map(({ path, content }) => [`journeys/${path}`, `${content}`]);
  return { ...files, ...Object.fromEntries(written) };
}

/** A file in the older version, with some words replaced. */
function olderWith(path: string, from: string, to: string): string {
  const text = `${older[path]}`;
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}.`);
  return text.replace(from, to);
}

test('a workspace in an older version passes, and is told what to write', async () => {
  expect(older[journeyPath]).toMatch(/title: .*[\s\S]*emotion: .*[\s\S]*level: /);
  const line = config.split('\n').findIndex((text) => text.startsWith('schemaVersion')) + 1;
  expect(await call(['check', ...dated], { cwd: workspaceWith(older) })).toEqual({
    code: 0,
    stderr: '',
    stdout: `${configPath}:${line}:16  info  old-schema-version
  The files are written in version 0 of the model; the current one is 1.
  ${line} │ schemaVersion: 0
    │                ^
  → Write “schemaVersion: 1”, and in the files “name” for “title”, “feeling” for “emotion” and “severity” for “level”.
  journey explain old-schema-version

1 info in 5 files.
`,
  });
});

test('a workspace in a later version than is known asks for a newer tool', async () => {
  const later = { [configPath]: config.replace('schemaVersion: 1', 'schemaVersion: 7') };
  const { code, stdout } = await call(['check', ...dated, '--format', 'compact'], { cwd: workspaceWith(later) });
  expect(code).toBe(1);
  expect(stdout).toContain('version 7 of the model; this tool reads versions up to 1.');
});

test('files that were rewritten from one version to the next have not changed', async () => {
  const { folder, commit } = repositoryWith(older);
  commit(files);
  const { code, stdout } = await call(['diff', 'HEAD~1..HEAD'], { cwd: folder });
  expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing changed.')]);
  const back = await call(['diff', 'HEAD..HEAD~1'], { cwd: folder });
  expect([back.code, back.stdout]).toEqual([0, expect.stringContaining('Nothing changed.')]);
});

test('what changes along with the version is told, and nothing else, where each side has it', async () => {
  const { folder, commit } = repositoryWith(older);
  commit({ ...files, [journeyPath]: `${files[journeyPath]}`.replace('score: -1.5', 'score: -2') });
  const { stdout } = await call(['diff', 'HEAD~1..HEAD', '--format', 'compact'], { cwd: folder });
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^journeys\/book-.*:35:27: .*step-feeling-dropped/),
  ]);
});

test('two states in an older version are compared as what they mean', async () => {
  const { folder, commit } = repositoryWith(older);
  commit({ [journeyPath]: olderWith(journeyPath, 'title: Search', 'title: Looks around') });
  const { stdout } = await call(['diff', 'HEAD~1..HEAD', '--format', 'compact'], { cwd: folder });
  expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/stage-name-changed/)]);
});

test('a configuration alone that says another version makes the same files say something else', async () => {
  const { folder, commit } = repositoryWith(older);
  commit({ [configPath]: config });
  const { stdout } = await call(['diff', 'HEAD~1..HEAD', '--format', 'compact'], { cwd: folder });
  expect(stdout).toContain('step-feeling-cleared');
});

test('where the configuration of one side cannot be read, it is taken to be in the version of the other', async () => {
  const { folder, commit } = repositoryWith({ ...older, [configPath]: 'schemaVersion: [' });
  commit(older);
  const { stdout } = await call(['diff', 'HEAD~1..HEAD', '--format', 'json'], { cwd: folder });
  const { changes, notes }: { readonly changes: unknown; readonly notes: readonly { readonly file: string }[] } =
    JSON.parse(stdout);
  expect([changes, notes.map(({ file }) => file)]).toEqual([[], [configPath]]);
});

test('a past that began in an older version is told through the rewriting, which is no change', async () => {
  const { folder, write, save, git } = writtenRepository();
  write(older);
  save('Ada', '2026-01-02');
  write({ [journeyPath]: olderWith(journeyPath, 'title: Search', 'title: Looks around') });
  const renamed = save('Bo', '2026-01-03');
  write({ ...files, [journeyPath]: `${files[journeyPath]}`.replace('name: Search', 'name: Looks around') });
  save('Cy', '2026-01-04');
  const { stdout } = await call(['history', 'book-appointment:search', '--alone', '--format', 'json'], { cwd: folder });
  const { entries }: { readonly entries: readonly { readonly commit: string; readonly what: string }[] } =
    JSON.parse(stdout);
  expect(entries.map(({ commit, what }) => [commit.slice(0, 7), what])).toEqual([
    [renamed, 'changed'],
    [git('rev-parse', '--short=7', 'HEAD~3'), 'added'],
  ]);
  const blamed = await call(['blame', 'book-appointment:search', '--format', 'json'], { cwd: folder });
  expect(JSON.stringify(JSON.parse(blamed.stdout))).not.toContain('"Cy"');
});

test('what is accepted is written into a file in an older version, which stays in it', async () => {
  const cwd = workspaceWith({
    ...older,
    [journeyPath]: olderWith(journeyPath, '    goals: [Find a practice nearby]\n', ''),
  });
  const asked = ['accept', 'stage-without-goal', 'book-appointment:search', '--reason', 'Later'];
  const { code, stderr } = await call([...asked, ...dated], { cwd });
  expect([code, stderr]).toEqual([0, expect.stringContaining('is accepted, with lintIgnore')]);
  const text = readFileSync(join(cwd, journeyPath), 'utf8');
  expect(text).toContain('lintIgnore');
  expect(text).toContain('title: Search');
});
