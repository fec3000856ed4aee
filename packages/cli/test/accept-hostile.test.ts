import { oneLine, withoutCommands } from '@journey-as-code/core/escape';
import { expect, test } from 'vitest';
import { commandsIn } from '../../../test/workflow-log.js';
import { call } from './call.js';
import { journeyPath, journeyWith, repositoryWith } from './diff-repository.js';
import { screenOf } from './screen.js';

const acceptedPath = 'journeys/.journey/accepted.yaml';
/** The reader refuses signs that a terminal would obey; of the rest, each wants to be more than a reason. */
const reason = [
  '::error file=x::owned',
  '##[error]owned',
  '<!-- x --><img src=x onerror=alert(1)> @everyone fixes #1 | x',
  '`code` **[a](https://evil.example)** ]]> </system-out>',
  '" \\u001b[2J',
].join(' ');
const hidden = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u;
const diffFormats = ['pretty', 'json', 'markdown', 'compact', 'github', 'gitlab', 'sarif', 'junit'];

/** A repository that accepts a change and a finding for a reason that wants to be more than a reason. */
async function hostileRepository() {
  const repository = repositoryWith();
  const changed = { [journeyPath]: journeyWith(['score: 1', 'score: -1'], ['id: calls-reception', 'id: writes']) };
  repository.write(changed);
  const found = JSON.parse((await call(['diff', 'main', '--format', 'json'], { cwd: repository.folder })).stdout);
  const entries = found.changes.map(
    ({ id, subject, fingerprint }: { id: string; subject: { path: string }; fingerprint: string }) =>
      `  - { change: ${id}, at: ${JSON.stringify(subject.path)}, fingerprint: "${fingerprint}", reason: ${JSON.stringify(reason)}, until: 2026-12-31 }\n`,
  );
  repository.write({ [acceptedPath]: `accepted:\n${entries.join('')}` });
  return repository;
}

test.each(diffFormats)('in %s a hostile reason is shown inert', async (format) => {
  const repository = await hostileRepository();
  const { code, stdout, stderr } = await call(['diff', 'main', '--format', format], { cwd: repository.folder });
  expect([code, stderr]).toEqual([0, '']);
  // What is made for people has its commands taken out on its way into a workflow log.
  const isForPeople = format === 'pretty' || format === 'compact';
  expect(commandsIn(isForPeople ? withoutCommands(stdout) : stdout)).toEqual([]);
  expect((await screenOf(stdout, 400)).effects).toEqual([]);
  expect(stdout).not.toMatch(hidden);
  if (format === 'markdown') {
    expect(stdout).not.toMatch(/(?<!\\)<img|@everyone|#1\b|\n<!-- x/);
    expect(stdout).toContain('\\<\\!\\-\\- x');
  }
  if (format === 'pretty') expect(stdout.replace(/\s+/g, ' ')).toContain(oneLine(reason).replace(/\s+/g, ' '));
});

test('an entry that is over is told of inertly, whatever it names', async () => {
  const repository = repositoryWith();
  const at = JSON.stringify(reason);
  repository.write({
    [acceptedPath]: `accepted:\n  - { rule: cold-handoff, at: ${at}, reason: R, until: 2026-01-01 }\n`,
  });
  for (const format of ['pretty', 'json', 'markdown', 'compact', 'github', 'gitlab', 'sarif', 'junit']) {
    const { stdout } = await call(['check', '--format', format], { cwd: repository.folder });
    const commands = commandsIn(format === 'pretty' || format === 'compact' ? withoutCommands(stdout) : stdout);
    expect(commands.map(({ name }) => name)).toEqual(format === 'github' ? ['warning'] : []);
    expect([format, (await screenOf(stdout, 400)).effects]).toEqual([format, []]);
    expect(stdout).not.toMatch(hidden);
  }
  const { stderr } = await call(['accept', '--prune'], { cwd: repository.folder });
  expect((await screenOf(stderr, 400)).effects).toEqual([]);
  expect(stderr).toMatch(/^cold-handoff at /);
});
