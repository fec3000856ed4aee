import { expect, test } from 'vitest';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith } from './diff-repository.js';

const worse = journeyWith(['score: -1.5', 'score: -2']);

/** The comment on a change, told as the options say. */
async function comment(...options: readonly string[]) {
  const repository = repositoryWith();
  repository.write({ [journeyPath]: worse });
  return call(['diff', '--format', 'markdown', ...options], { cwd: repository.folder });
}

test('a comment is told for GitHub, for GitLab, or plain', async () => {
  const said = async (...options: readonly string[]) => (await comment(...options)).stdout.replace(/[0-9a-f]{12}/, '');
  expect(await said()).toMatch(/^<!-- journey-review: journeys -->\n.*```mermaid\n.*<sub>/s);
  expect(await said('--target', 'github')).toBe(await said());
  expect(await said('--target', 'gitlab')).toBe(await said());
  expect(await said('--target', 'plain')).toMatch(/^### Journeys: 1 notable\n(?!.*(?:```|<\w))/s);
});

test('a comment takes no more than its budget', async () => {
  const steps = (score: number) =>
    Array.from({ length: 200 }, (_, index) => `{ id: s${index}, name: Step, feeling: { score: ${score} } }`);
  const journey = (score: number) =>
    journeyWith([
      '  - id: book\n',
      `  - { id: many, name: Many, owner: reception, steps: [${steps(score)}] }\n  - id: book\n`,
    ]);
  const repository = repositoryWith();
  repository.commit({ [journeyPath]: journey(1) });
  repository.write({ [journeyPath]: journey(-1) });
  const told = async (...options: readonly string[]) =>
    (await call(['diff', 'HEAD', '--format', 'markdown', ...options], { cwd: repository.folder })).stdout;
  const [usual, small] = [await told(), await told('--budget', '12000')];
  expect(usual.length).toBeGreaterThan(20_000);
  expect(small.length).toBeLessThanOrEqual(12_000);
  expect(small).toMatch(/Left out to stay within the length of a comment: \d+\./);
});

test.each(['9999', '-1', '1e9', 'many', '60000.5', '9'.repeat(20)])('a budget of %s is refused', async (budget) => {
  expect(await comment(`--budget=${budget}`)).toEqual({
    code: 2,
    stdout: '',
    stderr: `✗ --budget takes a whole number from 10000 on, not “${budget}”.\n→ Such as --budget 60000\n`,
  });
});
