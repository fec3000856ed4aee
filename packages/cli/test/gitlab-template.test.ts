import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root, standIns } from './action/repository.js';
import { runScript } from './action/step-process.js';
import { journeyPath, journeyWith, repositoryWith } from './diff-repository.js';
import { folderWith } from './folder.js';

const template = parse(readFileSync(join(root, 'packages/cli/gitlab.yml'), 'utf8'));
const worse = journeyWith(['score: -1.5', 'score: -2']);
const broken = journeyWith(['- id: book\n', '- id: reserve\n']);

/** A repository in which a branch changed a journey, after which `main` changed, too; both are merged. */
function mergeRequest(changed: string) {
  const repository = repositoryWith();
  const base = repository.git('rev-parse', 'HEAD');
  const source = repository.commit({ [journeyPath]: changed });
  repository.git('checkout', '--quiet', '-b', 'target', base);
  repository.commit({ 'journeys/more.teams.yaml': 'kind: teams\nitems:\n  - { id: more, name: More }\n' });
  repository.git('merge', '--quiet', '--message', 'Merged', source);
  return { ...repository, base, source };
}

/** Runs the script of a job as a runner does, with the variables that GitLab sets. */
function run(job: 'journey-review' | 'journey-check', cwd: string, variables: Readonly<Record<string, string>>) {
  const common = template[template[job].extends];
  const temp = folderWith();
  const installs = join(temp, 'installs');
  const given = Object.entries(common.variables).map(([name, value]) => [name, String(value)]);
  const env = { PATH: `${standIns()}:${process.env.PATH}`, STAND_IN_INSTALLS: installs, GITLAB_CI: 'true' };
  const script = template[job].script.join('\n');
  const ran = runScript(script, { cwd, temp, env: { ...env, ...Object.fromEntries(given), ...variables } });
  const file = (name: string) => (existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), 'utf8') : '');
  return {
    ...ran,
    installed: readFileSync(installs, 'utf8'),
    review: file('review.md'),
    quality: JSON.parse(file('gl-code-quality.json') || '[]'),
  };
}

test('both jobs run for merge requests, with all of their history', () => {
  for (const job of ['journey-review', 'journey-check']) {
    expect(template[template[job].extends]).toMatchObject({
      rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }],
      variables: { GIT_DEPTH: 0 },
    });
  }
  expect(template['journey-review'].artifacts).toEqual({
    when: 'always',
    paths: ['review.md'],
    reports: { codequality: 'gl-code-quality.json' },
  });
});

test('a merge request that breaks something fails, and its reports are there', () => {
  const { folder, base, source, git } = mergeRequest(broken);
  git('checkout', '--quiet', '--detach', source);
  const variables = { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_COMMIT_SHA: source };
  const { code, review, quality } = run('journey-review', folder, variables);
  expect(code).toBe(1);
  expect(review).toMatch(/^<!-- journey-review: journeys -->\n### Journeys: 1 breaking.*```mermaid\nflowchart /s);
  expect(quality).toContainEqual({
    description: expect.stringContaining('is gone'),
    check_name: 'stage-removed',
    fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
    severity: 'major',
    location: { path: journeyPath, lines: { begin: expect.any(Number) } },
  });
});

test('on a merged result, what the target branch changed is none of the merge request', () => {
  const { folder, base, source } = mergeRequest(worse);
  const merged = { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: source };
  const { code, quality } = run('journey-review', folder, merged);
  expect([code, quality.map((entry: { check_name: string }) => entry.check_name)]).toEqual([
    0,
    ['step-feeling-dropped'],
  ]);
});

test('what a merge request makes wrong fails the other job, and nothing that was wrong before', () => {
  const wrong = mergeRequest(journeyWith(['owner: reception', 'owner: nobody']));
  const target = wrong.git('rev-parse', 'HEAD^1');
  const merged = { CI_MERGE_REQUEST_DIFF_BASE_SHA: wrong.base, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target };
  const found = run('journey-check', wrong.folder, merged);
  expect(found).toMatchObject({ code: 1, log: expect.stringContaining('unknown-reference') });
  wrong.commit({ 'README.md': 'Journeys\n' });
  expect(run('journey-check', wrong.folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD~1' }).code).toBe(0);
});

test('the version is exact', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
  const { folder, base } = mergeRequest(worse);
  const { installed } = run('journey-check', folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
  expect(installed).toBe(`@journey-as-code/cli@${version}\n`);
});
