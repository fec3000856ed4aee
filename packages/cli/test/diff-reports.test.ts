import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith } from './diff-repository.js';
import { workspaceFiles } from './folder.js';

const worse = journeyWith(['score: -1.5', 'score: -2']);

/** What `diff` says in a repository. */
async function said(repository: { readonly folder: string }, ...args: readonly string[]) {
  return call(['diff', ...args], { cwd: repository.folder });
}

test('the JSON report holds all of it, and nothing else is on stdout', async () => {
  const repository = repositoryWith();
  const base = repository.git('rev-parse', 'HEAD');
  const head = repository.commit({ [journeyPath]: worse });
  const { code, stdout, stderr } = await said(repository, 'main~1...main', '--format', 'json');
  expect([code, stderr, JSON.parse(stdout)]).toEqual([
    0,
    '',
    {
      schema: 1,
      workspace: 'journeys',
      range: 'main~1...main',
      base,
      head,
      asOf: '2026-02-01',
      changes: [
        {
          id: 'step-feeling-dropped',
          subject: {
            kind: 'step',
            path: 'book-appointment:book/calls-reception',
            name: { en: 'Calls during the lunch break' },
          },
          field: 'score',
          before: -1.5,
          after: -2,
          level: 'notable',
          bump: 'minor',
          contracts: ['experience'],
          base: { file: journeyPath, range: { startLine: 35, startColumn: 27, endLine: 35, endColumn: 31 } },
          head: { file: journeyPath, range: { startLine: 35, startColumn: 27, endLine: 35, endColumn: 29 } },
          owners: ['reception'],
          rules: [],
          message: '“Calls during the lunch break” feels worse: very poor −1.5 → very poor −2.0.',
          fingerprint: 'fcd1b492539c',
        },
      ],
      acceptances: [],
      notes: [],
      complete: true,
      bump: 'minor',
      summary: { breaking: 0, notable: 1, info: 0, settled: 0, unlisted: { translations: 0, others: 0 } },
    },
  ]);
});

test('further reports go into files, in the same run', async () => {
  const repository = repositoryWith();
  repository.write({ [journeyPath]: worse });
  const { stdout } = await said(repository, '--report', 'json=review.json', '--report', 'pretty=review.txt');
  const read = (name: string) => readFileSync(join(repository.folder, name), 'utf8');
  expect(read('review.txt')).toBe(stdout);
  expect(read('review.json')).toBe((await said(repository, '--format', 'json')).stdout);
  expect(await said(repository, '--report', `json=${journeyPath}`)).toEqual({
    code: 2,
    stdout: '',
    stderr: `✗ ${journeyPath} is a file of the workspace. Nothing was written.\n→ Name another file.\n`,
  });
});

test('the comment tells what changesets declare, and is one report among others', async () => {
  const repository = repositoryWith({ ...workspaceFiles(), '.changeset/config.json': '{}' });
  repository.git('checkout', '--quiet', '-b', 'worse');
  repository.commit({ [journeyPath]: journeyWith(['score: 1', 'score: -1']) });
  const comment = async () =>
    (await call(['diff', 'main...HEAD', '--format', 'markdown'], { cwd: repository.folder })).stdout;
  expect(await comment()).toMatch(/^<!-- journey-review: journeys -->\n### Journeys: 1 notable\n/);
  expect(await comment()).toContain('needs a minor release, and this pull request declares none.');
  repository.commit({ '.changeset/worse.md': '---\n"journeys": minor\n---\n\nWorse.\n' });
  expect(await comment()).toContain('needs a minor release; this pull request declares minor.');

  await call(['diff', 'main...HEAD', '--report', 'markdown=review.md'], { cwd: repository.folder });
  expect(readFileSync(join(repository.folder, 'review.md'), 'utf8')).toBe(await comment());
});
