import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { journeyPath, journeyWith, repositoryWith } from '../diff-repository.js';
import { folderWith, workspaceFiles } from '../folder.js';
import { pullRequest } from './events.js';
import { root } from './repository.js';
import { runAction, type Texts } from './runner.js';

const broken = journeyWith(['- id: book\n', '- id: reserve\n']);
const worse = journeyWith(['score: -1.5', 'score: -2']);

/** Reviews a pull request that brings files, by the action. */
function reviewed(files: Texts, given: Texts = {}, before: Texts = {}) {
  const repository = repositoryWith({ ...workspaceFiles(), '.changeset/config.json': '{}', ...before });
  const base = repository.git('rev-parse', 'HEAD');
  const head = repository.commit(files);
  symlinkSync(join(root, 'node_modules'), join(repository.folder, 'node_modules'));
  const event = pullRequest({ base, head });
  const temp = folderWith({ 'event.json': JSON.stringify(event) });
  const trigger = {
    github: { event_name: 'pull_request', repository: 'acme/journeys', sha: head, event },
    env: {
      PATH: `${process.env.PATH}`,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
    },
    published: () => undefined,
    uses: () => {},
  };
  const place = { workspace: repository.folder, contexts: {}, trigger, action: undefined };
  const done = runAction(join(root, 'packages/cli'), { version: 'installed', ...given }, place);
  return { ...done, folder: repository.folder };
}

test('its outputs count what it found, and say which release that asks for', () => {
  const { result, outputs } = reviewed({ [journeyPath]: worse });
  const report = JSON.parse(readFileSync(`${outputs.report}`, 'utf8'));
  const { comment = '', ...counts } = outputs;
  expect(result).toBe('success');
  expect(counts).toEqual({
    changes: '1',
    breaking: '0',
    notable: '1',
    info: '0',
    errors: '0',
    warnings: '0',
    bump: 'minor',
    report: outputs.report,
  });
  expect(report.changes).toHaveLength(1);
  expect(comment.split('\n').slice(0, 2)).toEqual(['<!-- journey-review: journeys -->', '### Journeys: 1 notable']);
});

test('what breaks fails it, unless it is told otherwise; its outputs are there all the same', () => {
  const run = (files: Texts, failOn?: string) =>
    reviewed(files, { check: 'false', ...(failOn !== undefined && { 'fail-on': failOn }) });
  const [breaks, worsens] = [{ [journeyPath]: broken }, { [journeyPath]: worse }];
  expect(run(breaks)).toMatchObject({ result: 'failure', outputs: { breaking: '1', bump: 'major' } });
  expect(run(breaks, 'never')).toMatchObject({ result: 'success', outputs: { breaking: '1' } });
  expect(run(worsens, 'notable')).toMatchObject({ result: 'failure', outputs: { notable: '1' } });
});

test('where nothing changes, it asks for no release', () => {
  const { result, outputs } = reviewed({ 'README.md': 'Journeys\n' });
  expect([result, outputs.changes, outputs.bump]).toEqual(['success', '0', 'none']);
});

test('what the change makes wrong fails it too, and stands in the comment and in the summary', () => {
  const wrong = { [journeyPath]: journeyWith(['owner: reception', 'owner: nobody']) };
  const checked = reviewed(wrong, { 'fail-on': 'never' });
  expect(checked).toMatchObject({ result: 'failure', outputs: { errors: '1' } });
  expect(checked.log).toContain(`::error file=${journeyPath},`);
  expect(checked.outputs.comment).toContain('`unknown-reference`');
  expect(checked.summary).toContain('unknown\\-reference');
  const unchecked = reviewed(wrong, { 'fail-on': 'never', check: 'false' });
  expect(unchecked).toMatchObject({ result: 'success', outputs: { errors: '', warnings: '' } });
});

test('what was wrong before fails nothing', () => {
  const wrong = { [journeyPath]: journeyWith(['owner: reception', 'owner: nobody']) };
  const { result, outputs } = reviewed({ 'README.md': 'Journeys\n' }, {}, wrong);
  expect([result, outputs.errors]).toEqual(['success', '0']);
});

test('changesets that ask for too little fail it where it is told so', () => {
  const declared = { '.changeset/worse.md': '---\n"journeys": minor\n---\n\nWorse.\n' };
  expect(reviewed({ [journeyPath]: worse }, { changeset: 'true' }).result).toBe('failure');
  expect(reviewed({ [journeyPath]: worse, ...declared }, { changeset: 'true' }).result).toBe('success');
  expect(reviewed({ [journeyPath]: worse }).result).toBe('success');
});

test('it speaks the language asked for, and writes SARIF where it is told to', () => {
  const { outputs, summary, folder } = reviewed({ [journeyPath]: worse }, { language: 'zh', sarif: 'journeys.sarif' });
  for (const text of [outputs.comment, summary]) expect(text).toContain('### 旅程变更：1 需关注');
  expect(JSON.parse(readFileSync(join(folder, 'journeys.sarif'), 'utf8')).version).toBe('2.1.0');
});

test('a language of the workspace that is none of ours fails no step', () => {
  const config = 'journeys/journey.config.yaml';
  const german = { [config]: `${workspaceFiles()[config]}`.replace('locales: [en]', 'locales: [en, de]') };
  const { result, outputs } = reviewed({ [journeyPath]: worse }, { language: 'de' }, german);
  expect([result, outputs.errors]).toEqual(['success', '0']);
  expect(outputs.comment).toContain('### Journeys: 1 notable');
});

test('a comment fits into the surroundings of the next step in any script, and a summary into its file', () => {
  const name = '第一次拨打诊所前台的电话预约本周的门诊'.repeat(5);
  const journey = (score: number) => {
    const steps = Array.from(
      { length: 450 },
      (_, n) => `      - { id: s${n}, name: ${name}, feeling: { score: ${score} } }\n`,
    );
    const stage = (id: string) => `  - id: ${id}\n    name: Many\n    owner: reception\n    steps:\n${steps.join('')}`;
    return {
      [journeyPath]: journeyWith(['  - id: book\n', `${['one', 'two', 'three'].map(stage).join('')}  - id: book\n`]),
    };
  };
  const { outputs, summary } = reviewed(journey(-1), { check: 'false' }, journey(1));
  const [comment, all] = [Buffer.byteLength(`${outputs.comment}`), Buffer.byteLength(summary)];
  expect([outputs.changes, comment > 80_000, comment < 131_000]).toEqual(['1350', true, true]);
  expect([all > 500_000, all < 1_048_576]).toEqual([true, true]);
});

test.each(['nowhere', '--help', '-n', '$(touch hacked)', '; touch hacked;', '', 'a\nb'])(
  'a folder named %j is a folder, of which it is said that there is none',
  (dir) => {
    const { result, outputs, folder, log } = reviewed({ [journeyPath]: worse }, { dir });
    expect([result, outputs.comment]).toEqual(['failure', '']);
    expect(log).toContain('✗ ');
    expect(existsSync(join(folder, 'hacked'))).toBe(false);
  },
);
