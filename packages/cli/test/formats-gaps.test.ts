import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith } from './diff-repository.js';

const broken = journeyWith(['goal:', 'goal: [']);
const twice = 'kind: teams\nitems:\n  - { id: a, name: A }\n  - { id: a, name: B }\n';

test('who reads only the items of a comparison sees what could not be compared', async () => {
  const repository = repositoryWith();
  repository.commit({ [journeyPath]: broken, 'journeys/more-teams.yaml': twice });
  const cwd = repository.folder;
  const forms = ['compact', 'github', 'gitlab', 'sarif', 'junit'];
  const reports = forms.flatMap((form) => ['--report', `${form}=${form}.out`]);
  const { code } = await call(['diff', 'HEAD~1...HEAD', '--fail-on', 'never', ...reports], { cwd });
  expect(code).toBe(1);
  const written = (form: string) => readFileSync(join(cwd, `${form}.out`), 'utf8');

  const message = `${journeyPath} could not be read whole on head: what it holds there is not compared.`;
  const same = 'The id a stands twice in journeys/more-teams.yaml on head: none of the two is compared.';
  expect(written('compact').split('\n').slice(0, 2)).toEqual([
    `${journeyPath}:1:1: error: ${message} [not-compared]`,
    `journeys/more-teams.yaml:1:1: error: ${same} [not-compared]`,
  ]);
  expect(written('github').split('\n')[0]).toBe(
    `::error file=${journeyPath},line=1,endLine=1,col=1,endColumn=1,title=not-compared::${message}%0Ajourney check says what is wrong in ${journeyPath}.`,
  );
  const entries: readonly { fingerprint: string }[] = JSON.parse(written('gitlab'));
  expect(entries[0]).toEqual({
    description: message,
    check_name: 'not-compared',
    fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
    severity: 'major',
    location: { path: journeyPath, lines: { begin: 1 } },
  });
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  const [run] = JSON.parse(written('sarif')).runs;
  expect(run.tool.driver.rules[0]).toMatchObject({
    id: 'not-compared',
    fullDescription: { text: 'Something could not be read, or not told apart: what changed in it is not known.' },
  });
  expect(run.results[0]).toMatchObject({ ruleId: 'not-compared', level: 'error' });
  expect(written('junit')).toContain(`<failure type="error" message="${message}">`);
});

test('what only base could not read says so, and asks for nothing that head could mend', async () => {
  const repository = repositoryWith();
  repository.commit({ [journeyPath]: broken });
  repository.commit({ [journeyPath]: journeyWith() });
  const args = ['diff', 'HEAD~1...HEAD', '--language', 'zh-CN', '--format'];
  const { stdout, code } = await call([...args, 'github'], { cwd: repository.folder });
  expect([code, stdout]).toEqual([
    1,
    `::error file=${journeyPath},line=1,endLine=1,col=1,endColumn=1,title=not-compared::base 的 ${journeyPath} 无法完整读取：其内容未参与比较。\n`,
  ]);
});
