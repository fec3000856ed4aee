import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../folder.js';
import { root, standIns } from './repository.js';
import { runScript } from './step-process.js';

const released: string = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')).version;

/** Prepares an action in a folder, where `path` comes before all other commands. */
function prepared(
  version: string,
  cwd = folderWith({ '.npmrc': 'registry=https://hostile.example\n' }),
  path = standIns(),
) {
  const temp = folderWith();
  const installs = join(temp, 'installs');
  const env = {
    PATH: `${path}:${process.env.PATH}`,
    JOURNEY_VERSION: version,
    STAND_IN_INSTALLS: installs,
  };
  const ran = runScript(`bash '${root}packages/cli/action/install.sh' "$RUNNER_TEMP"`, { cwd, temp, env });
  return { ...ran, temp, cwd, installed: existsSync(installs) ? readFileSync(installs, 'utf8') : '' };
}

test.each([
  ['', released],
  ['1.2.3', '1.2.3'],
  ['1.2.3-beta.1', '1.2.3-beta.1'],
])('version “%s” installs %s in a folder of its own, where no repository configures npm', (version, exact) => {
  const { code, log, installed, temp } = prepared(version);
  expect([code, log]).toEqual([0, join(temp, 'node_modules/.bin/journey')]);
  expect(installed).toBe(`${realpathSync(temp)}\n@journey-as-code/cli@${exact}\n`);
});

test.each(['latest', '1', '^1.0.0', 'file:../evil', '1.0.0 --registry=https://hostile.example', '1.0.0\n2', '$(id)'])(
  'version %j is refused',
  (version) => {
    const { code, log, installed } = prepared(version);
    expect([code, installed]).toEqual([2, '']);
    expect(log).toMatch(/^::error::version takes an exact version such as 1\.0\.0, or installed, not .*\.\n$/);
  },
);

test('an installed version is the one of the repository', () => {
  const cwd = folderWith({ 'node_modules/.bin/journey': '' });
  const missing = '::error::There is no journey in node_modules. Install it before this step: npm ci\n';
  expect(prepared('installed', cwd)).toMatchObject({ code: 2, log: missing, installed: '' });
  expect(prepared('installed', root)).toMatchObject({
    code: 0,
    log: `${root}node_modules/.bin/journey`,
    installed: '',
  });
});

test.each([
  ['echo 18', 'is too old'],
  ['exit 127', 'is missing'],
])('where Node %s %s, that is said', (script) => {
  const path = folderWith({ node: `#!/bin/bash\n${script}\n` });
  const { code, log } = runScript(`chmod +x '${path}/node'; bash '${root}packages/cli/action/prepare.sh'`, {
    cwd: folderWith(),
    temp: folderWith(),
    env: { PATH: `${path}:/usr/bin:/bin` },
  });
  expect([code, log]).toEqual([
    2,
    '::error::journey needs Node 20 or newer here: add actions/setup-node before this step.\n',
  ]);
});
