import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './action/repository.js';
import { journeyPath, journeyWith } from './diff-repository.js';
import { workspaceWith } from './folder.js';
import { start } from './spawned.js';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly pass_filenames: boolean;
  readonly additional_dependencies: readonly string[];
}

const hooks: readonly Hook[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));

/** Runs a hook as pre-commit does: its entry, its arguments, and the files of the commit where it takes them. */
function run(id: string, cwd: string, args = '') {
  const { entry, pass_filenames: takesFiles } = hooks.find((one) => one.id === id) ?? {};
  return start({ shell: [entry, args, ...(takesFiles ? [journeyPath] : [])].join(' ') }, { cwd }).ended;
}

test('each hook says what pre-commit asks for, and installs one exact version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
  expect(hooks.map(({ id, entry }) => [id, entry])).toEqual([
    ['journey-check', 'journey check'],
    ['journey-fmt', 'journey fmt'],
  ]);
  for (const hook of hooks) {
    expect(hook).toMatchObject({ name: expect.any(String), description: expect.any(String), language: 'node' });
    expect(hook.additional_dependencies).toEqual([`@journey-as-code/cli@${version}`]);
  }
});

test('the repository can be packed, which is how pre-commit installs what it clones', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ name: expect.any(String), version: expect.any(String) });
});

test.each([
  [
    'journey-check',
    ['journeys/a.journey.yaml', 'journeys/teams.yml', 'journeys/metrics/a.csv'],
    ['README.md', 'a.yaml.md'],
  ],
  ['journey-fmt', ['journeys/a.journey.yaml', 'journeys/teams.yml'], ['journeys/metrics/a.csv', 'README.md']],
])('%s runs where a file of a workspace is in the commit', (id, yes, no) => {
  const files = new RegExp(hooks.find((one) => one.id === id)?.files ?? '');
  expect([...yes, ...no].filter((file) => files.test(file))).toEqual(yes);
});

test('journeys are checked, here or in the folder that is named', async () => {
  const right = workspaceWith();
  const wrong = workspaceWith({ [journeyPath]: journeyWith(['owner: reception', 'owner: nobody']) });
  expect([(await run('journey-check', right)).code, (await run('journey-check', right, 'journeys')).code]).toEqual([
    0, 0,
  ]);
  expect(await run('journey-check', wrong)).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('“nobody” names no team'),
  });
});

test('files are laid out, which pre-commit then shows', async () => {
  const folder = workspaceWith({
    [journeyPath]: journeyWith(['personas: [new-patient]', 'personas:   [ new-patient ]']),
  });
  expect((await run('journey-fmt', folder)).code).toBe(0);
  expect(readFileSync(join(folder, journeyPath), 'utf8')).toContain('personas: [new-patient]\n');
});
