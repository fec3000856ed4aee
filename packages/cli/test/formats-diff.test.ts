import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith } from './diff-repository.js';

const booking = / {2}- id: book[\s\S]*?(?=painPoints)/.exec(journeyWith())?.[0] ?? '';
const gone = journeyWith([booking, ''], ['name: Search', 'name: Looks around']);

test('changes are reported in the same forms as findings', async () => {
  const repository = repositoryWith();
  repository.commit({ [journeyPath]: gone });
  const args = ['diff', 'HEAD~1...HEAD'];
  const cwd = repository.folder;
  const forms = ['compact', 'github', 'gitlab', 'sarif', 'junit'];
  await call([...args, ...forms.flatMap((form) => ['--report', `${form}=${form}.out`])], { cwd });
  const written = (form: string) => readFileSync(join(cwd, `${form}.out`), 'utf8');

  const { stdout, code } = await call([...args, '--format', 'json'], { cwd });
  expect(code).toBe(1);
  const { changes }: { changes: readonly { id: string; fingerprint: string; message: string; level: string }[] } =
    JSON.parse(stdout);
  const [removed] = changes;
  expect(removed).toMatchObject({ id: 'stage-removed', level: 'breaking' });
  expect(written('compact').split('\n')).toHaveLength(changes.length + 1);
  expect(written('compact')).toContain(`: error: ${removed?.message} [stage-removed]\n`);
  expect(written('github')).toMatch(/^::error file=journeys\/[\w.-]+,line=\d+,[^:]*title=stage-removed::/);
  expect(JSON.parse(written('gitlab'))[0]).toMatchObject({
    check_name: 'stage-removed',
    fingerprint: removed?.fingerprint,
    severity: 'major',
    location: { path: journeyPath },
  });
  expect(JSON.parse(written('sarif')).runs[0]).toMatchObject({
    automationDetails: { id: 'journey-diff/' },
    results: [
      { ruleId: 'stage-removed', partialFingerprints: { 'journeyChange/v1': removed?.fingerprint } },
      ...changes.slice(1).map(() => ({})),
    ],
  });
  const failures = changes.filter(({ level }) => level === 'breaking').length;
  expect(written('junit')).toContain(
    `<testsuite name="journey diff" tests="${changes.length}" failures="${failures}" errors="0" skipped="0">`,
  );
  expect(written('junit')).toContain('classname="book-appointment" name="stage-removed book"');
});
