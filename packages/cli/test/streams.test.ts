import { expect, test } from 'vitest';
import { workspaceFiles, workspaceWith } from './folder.js';
import { start } from './spawned.js';

const broken = () =>
  workspaceWith({
    'journeys/teams.yaml': `${workspaceFiles()['journeys/teams.yaml']}`.replaceAll('function: ', 'functoin: '),
  });

const printing = [
  ['check --as-of 2026-01-31', 1],
  ['check --as-of 2026-01-31 --format json', 1],
  ['render --as journey', 0],
  ['explain', 0],
  ['schema journey', 0],
  ['--help', 0],
] as const;

test.each(printing)('journey %s | head -c 1 ends quietly, as it would have', async (line, code) => {
  const shell = `journey ${line} | head -c 1 > /dev/null; exit \${PIPESTATUS[0]}`;
  const { ended } = start({ shell }, { cwd: broken() });
  expect(await ended).toMatchObject({
    code: line.startsWith('render') ? 1 : code,
    stderr: expect.not.stringMatching(/EPIPE|✗| {4}at /),
  });
});

test.each(printing)('journey %s into a full disk could not run, and says why', async (line) => {
  const { ended } = start({ shell: `journey ${line} > /dev/full` }, { cwd: broken() });
  const { code, stderr } = await ended;
  expect(code).toBe(2);
  expect(stderr.split('\n')).toContain('✗ The output cannot be written: the disk is full.');
  expect(stderr).not.toMatch(/ {4}at /);
});

test('talk that cannot be written is no success', async () => {
  const { ended } = start({ shell: 'journey fmt 2> /dev/full' }, { cwd: workspaceWith() });
  expect(await ended).toMatchObject({ code: 2, stdout: '' });
});

test('an output that is closed from the beginning is nobody who reads', async () => {
  for (const closed of ['>&-', '2>&-', '>&- 2>&-', '<&-']) {
    const { ended } = start({ shell: `journey check --as-of 2026-01-31 ${closed}` }, { cwd: workspaceWith() });
    expect([closed, await ended]).toEqual([closed, expect.objectContaining({ code: 0, stderr: '' })]);
  }
});
