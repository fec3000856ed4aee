import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { emptyRepository, type ReleasedRepository } from '../../test/released-repository.js';
import { scratchFolder } from '../../test/scratch.js';
import { smallWorkspace } from '../../test/small-workspace.js';
import { type BuildResult, buildSite } from '../build.js';

const scratch = scratchFolder();
let number = 0;
const fresh = () => {
  number += 1;
  return join(scratch, `folder-${number}`);
};

/** A small workspace with two releases. */
function twoReleases(): ReleasedRepository {
  const repository = emptyRepository(fresh());
  smallWorkspace(repository.workspace);
  repository.release('1.0.0', '2025-01-01', 'First');
  repository.edit('journeys/buy.journey.yaml', ['score: -1.5', 'score: -2']);
  repository.release('1.1.0', '2025-02-01');
  return repository;
}

const build = (workspace: string, output = fresh()) => buildSite({ workspace, output, search: false });
const said = ({ releases, leftOut }: BuildResult) => ({
  releases,
  leftOut: leftOut.map(({ tag, message }) => `${tag}: ${message}`),
});
const clone = (from: string, ...options: readonly string[]) => {
  const to = fresh();
  execFileSync('git', ['clone', '-q', ...options, `file://${from}`, to], { stdio: 'pipe' });
  return to;
};

let origin: ReleasedRepository;
beforeAll(() => {
  origin = twoReleases();
});

const { PATH } = process.env;
afterEach(() => {
  process.env.PATH = PATH;
});

/** Removes or spoils an object that is kept in a file of its own. */
function objectFile({ folder, git }: ReleasedRepository, name: string): string {
  const id = git('rev-parse', name);
  const file = join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
  chmodSync(file, 0o644);
  return file;
}

test.each([
  ['a folder', 'HEAD:journeys', 'It points to a folder, not to a commit.'],
  ['a file', 'HEAD:journeys/journey.config.yaml', 'It points to a file, not to a commit.'],
])('a tag of %s is named and left out, the rest is built', async (_, object, message) => {
  const repository = twoReleases();
  repository.git('tag', 'journeys@2.0.0', object);
  expect(said(await build(repository.workspace))).toEqual({
    releases: ['1.1.0', '1.0.0'],
    leftOut: [`journeys@2.0.0: ${message}`],
  });
});

test('a tag of nothing, also an annotated one, is named and left out', async () => {
  const repository = twoReleases();
  writeFileSync(join(repository.folder, '.git/refs/tags/journeys@2.0.0'), `${'ab'.repeat(20)}\n`);
  rmSync(objectFile(repository, 'journeys@1.0.0^{commit}'));
  expect(said(await build(repository.workspace))).toEqual({
    releases: ['1.1.0'],
    leftOut: [
      'journeys@2.0.0: What it points to is not in this repository.',
      'journeys@1.0.0: What it points to is not in this repository.',
    ],
  });
});

test('a file, a folder or a commit that is missing or damaged is told with the tag, once each', async () => {
  const repository = twoReleases();
  repository.edit('journeys/maya.persona.yaml', ['name: Maya', 'name: Maya Lin']);
  repository.release('1.2.0', '2025-03-01');
  repository.edit('journeys/catalogues/teams.yaml', ['name: Shop', 'name: Web shop']);
  repository.release('1.3.0', '2025-04-01');
  const persona = repository.git('rev-parse', 'journeys@1.1.0:journeys/maya.persona.yaml');
  rmSync(objectFile(repository, 'journeys@1.3.0:journeys/catalogues'));
  rmSync(objectFile(repository, 'journeys@1.0.0:journeys/buy.journey.yaml'));
  const spoilt = objectFile(repository, 'journeys@1.2.0:journeys/maya.persona.yaml');
  writeFileSync(spoilt, Buffer.concat([readFileSync(spoilt).subarray(0, 12), Buffer.from('spoilt')]));
  const { releases, leftOut } = await build(repository.workspace);
  expect(releases).toEqual(['1.1.0']);
  expect(leftOut.map(({ tag }) => tag)).toEqual(['journeys@1.3.0', 'journeys@1.2.0', 'journeys@1.0.0']);
  for (const { message, next } of leftOut) {
    expect(message).toMatch(/^git could not read the repository: .+\.$/);
    expect(next).toBe('git fsck tells more.');
  }
  expect(persona).toMatch(/^[0-9a-f]{40}$/);
});

test('a release with errors names the first of them; one without journeys says what is not there', async () => {
  const repository = emptyRepository(fresh());
  repository.write('README.md', 'Nothing yet');
  repository.release('0.1.0', '2024-12-01');
  smallWorkspace(repository.workspace);
  repository.edit('journeys/buy.journey.yaml', ['owner: shop-team', 'owner: nobody']);
  repository.release('0.2.0', '2025-01-01');
  repository.edit('journeys/buy.journey.yaml', ['owner: nobody', 'owner: shop-team']);
  repository.release('1.0.0', '2025-02-01');
  expect(said(await build(repository.workspace))).toEqual({
    releases: ['1.0.0'],
    leftOut: [
      'journeys@0.2.0: It has an error: buy.journey.yaml:6:8 “nobody” names no team. (unknown-reference)',
      'journeys@0.1.0: It holds no workspace: there is no journeys/journey.config.yaml in it.',
    ],
  });
});

test('what the configuration leaves out is not looked at; only as many as it says are live', async () => {
  const repository = twoReleases();
  repository.git('tag', 'journeys@2.0.0', 'HEAD:journeys');
  repository.edit('journeys/journey.config.yaml', [
    /$/,
    'site: { releases: { without: [2.0.0], live: 1, next: none } }\n',
  ]);
  expect(said(await build(repository.workspace))).toEqual({ releases: ['1.1.0'], leftOut: [] });
});

test('in a shallow clone without tags the current state is built, and the command is told that gets the others', async () => {
  const folder = clone(origin.folder, '--depth=1', '--no-tags');
  const output = fresh();
  expect(await build(join(folder, 'journeys'), output)).toMatchObject({
    written: true,
    releases: [],
    missing: {
      message: 'This clone is shallow and has no tag of a release: only the current state is built.',
      next: 'git fetch --unshallow --tags origin',
    },
  });
  expect(existsSync(join(output, 'v'))).toBe(false);
});

test('a shallow clone with tags, and a worktree, have all that was fetched', async () => {
  const shallow = clone(origin.folder, '--depth=1');
  execFileSync('git', ['fetch', '-q', '--depth=1', '--tags', 'origin'], { cwd: shallow, stdio: 'pipe' });
  const worktree = fresh();
  origin.git('worktree', 'add', '-q', '--detach', worktree);
  for (const folder of [shallow, worktree]) {
    expect(said(await build(join(folder, 'journeys')))).toEqual({ releases: ['1.1.0', '1.0.0'], leftOut: [] });
  }
});

test('a partial clone says for each release which command gets what it lacks', async () => {
  const repository = twoReleases();
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const folder = clone(repository.folder, '--filter=blob:none');
  const { releases, leftOut } = await build(join(folder, 'journeys'));
  expect(releases).toEqual(['1.1.0']);
  expect(leftOut).toEqual([
    {
      tag: 'journeys@1.0.0',
      version: '1.0.0',
      message: 'This clone is partial: it lacks files that are needed.',
      next: 'git fetch --refetch --no-filter origin fetches them.',
    },
  ]);
});

test('in a bare repository, its current branch is the current state', async () => {
  const bare = clone(origin.folder, '--bare');
  const output = fresh();
  expect(said(await build(bare, output))).toEqual({ releases: ['1.1.0', '1.0.0'], leftOut: [] });
  expect(said(await build(join(bare, 'journeys')))).toEqual({ releases: ['1.1.0', '1.0.0'], leftOut: [] });
  expect(JSON.parse(readFileSync(join(output, 'model.json'), 'utf8'))).toMatchObject({ release: '1.1.0' });
});

test('a working tree that is no release stands beside the latest as the next one, or a branch does', async () => {
  const repository = twoReleases();
  repository.git('branch', 'plan', 'journeys@1.0.0');
  repository.edit('journeys/buy.journey.yaml', ['name: Buy shoes', 'name: Buy new shoes']);
  const output = fresh();
  await build(repository.workspace, output);
  const next = readFileSync(join(output, 'next/en/journeys/buy/index.html'), 'utf8');
  expect(next).toContain('Buy new shoes');
  expect(next).toContain('<meta name="robots" content="noindex">');
  expect(next).toContain('it is not released yet');
  expect(readFileSync(join(output, 'en/journeys/buy/index.html'), 'utf8')).not.toContain('Buy new shoes');
  repository.edit('journeys/journey.config.yaml', [/$/, 'site: { releases: { next: plan } }\n']);
  await build(repository.workspace, output);
  const plan = readFileSync(join(output, 'next/en/journeys/buy/index.html'), 'utf8');
  expect(plan).not.toContain('Buy new shoes');
  expect(plan).toContain('−1.5');
  repository.edit('journeys/journey.config.yaml', ['next: plan', 'next: nowhere']);
  expect(said(await build(repository.workspace)).leftOut).toEqual([
    'nowhere: What it points to is not in this repository.',
  ]);
});

test('with 5,000 other tags, and however many releases, git runs as often', async () => {
  const processes = async (workspace: string) => {
    const folder = fresh();
    const log = join(folder, 'calls');
    mkdirSync(folder);
    const git = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$@" >> '${log}'\nexec '${git}' "$@"\n`, { mode: 0o755 });
    process.env.PATH = `${folder}:${PATH}`;
    const result = await build(workspace);
    process.env.PATH = PATH;
    return { result, calls: readFileSync(log, 'utf8').split('\n').length - 1 };
  };
  const few = await processes(origin.workspace);
  const repository = twoReleases();
  for (let patch = 1; patch <= 6; patch += 1) {
    repository.edit('journeys/buy.journey.yaml', [/score: -?[\d.]+/, `score: -1.${patch}`]);
    repository.write(
      `journeys/more-${patch}.persona.yaml`,
      `kind: persona\nid: more-${patch}\nname: More ${patch}\ngoals: [More]\n`,
    );
    repository.release(`1.1.${patch}`, `2025-03-0${patch}`);
  }
  const head = repository.git('rev-parse', 'HEAD');
  const others = Array.from({ length: 5000 }, (_, index) => `create refs/tags/build-${index} ${head}\n`).join('');
  execFileSync('git', ['update-ref', '--stdin'], { cwd: repository.folder, input: others });
  const many = await processes(repository.workspace);
  expect([few.result.releases.length, many.result.releases.length]).toEqual([2, 8]);
  expect(many.calls).toBe(few.calls);
  expect(few.calls).toBeLessThanOrEqual(6);
});
