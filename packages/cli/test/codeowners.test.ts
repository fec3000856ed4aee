import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { stateOf, workspaceWith } from './folder.js';

const begin = '# journeys in /journeys/: begin, by journey codeowners\n';

/** A repository whose teams have handles, in the order that the workspace of \`init\` names them. */
function repository(handles = true): string {
  const cwd = workspaceWith();
  mkdirSync(join(cwd, '.git'));
  const file = join(cwd, 'journeys/teams.yaml');
  const teams = readFileSync(file, 'utf8');
  if (handles) writeFileSync(file, teams.replaceAll(/^( {2}- id: (\S+)\n)/gm, '$1    handles: ["@acme/$2"]\n'));
  return cwd;
}

test('prints the lines; writes them between marks; then there is nothing to do', async () => {
  const cwd = repository();
  const printed = await call(['codeowners'], { cwd });
  expect(printed).toEqual({
    code: 0,
    stdout: expect.stringContaining('/journeys/book-appointment.journey.yaml @acme/'),
    stderr: '',
  });

  expect(await call(['codeowners', '--check'], { cwd })).toEqual({
    code: 1,
    stdout: '',
    stderr: '.github/CODEOWNERS is not as the owners say; journey codeowners --write mends that.\n',
  });
  expect(await call(['codeowners', '--write'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: '.github/CODEOWNERS is written: 1 journey.\n',
  });
  expect(readFileSync(join(cwd, '.github/CODEOWNERS'), 'utf8')).toBe(printed.stdout);
  expect(await call(['codeowners', '--check'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: '.github/CODEOWNERS is as the owners say.\n',
  });
});

test('what else stands in the file stays, wherever hosts look for it', async () => {
  const cwd = repository();
  writeFileSync(join(cwd, 'CODEOWNERS'), '* @acme/all');
  await call(['codeowners', '--write'], { cwd });
  const once = readFileSync(join(cwd, 'CODEOWNERS'), 'utf8');
  expect(once).toMatch(/^\* @acme\/all\n\n# journeys in \/journeys\/: begin[\s\S]*: end\n$/);

  writeFileSync(join(cwd, 'CODEOWNERS'), `${once.replace(/(?<=begin.*\n).*/, '/old @acme/gone')}/last @acme/last\n`);
  await call(['codeowners', '--write'], { cwd });
  expect(readFileSync(join(cwd, 'CODEOWNERS'), 'utf8')).toBe(`${once}/last @acme/last\n`);
});

test('a mark without its other half is left to a person', async () => {
  const cwd = repository();
  writeFileSync(join(cwd, 'CODEOWNERS'), begin);
  const before = stateOf(cwd);
  const { code, stderr } = await call(['codeowners', '--write'], { cwd });
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('without the other, or twice') });
  expect(stateOf(cwd)).toEqual(before);
});

test('teams without handles are told, and where there is no repository there is no CODEOWNERS', async () => {
  const { stdout, stderr } = await call(['codeowners'], { cwd: repository(false) });
  expect(stdout).not.toContain('@');
  expect(stderr).toMatch(
    /^Teams without handles, who are not asked: .*\nNobody can be asked about: journeys\/book-appointment\.journey\.yaml\.\n$/,
  );
  expect(await call(['codeowners'], { cwd: workspaceWith() })).toEqual({
    code: 2,
    stdout: '',
    stderr: '✗ There is no git repository here.\n→ CODEOWNERS stands in one: run it there.\n',
  });
});
