import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { builtCommand } from './spawned.js';

/** Keys to press, each when a text is seen. */
type Keys = readonly (readonly [seen: string, keys: string])[];

const down = '\u001b[B';
const enter = '\r';

/** Runs the built command on a terminal of its own, and presses keys there. */
function onTerminal(line: string, cwd: string, keys: Keys): Promise<{ code: number | null; shown: string }> {
  const command = `stty cols 80 rows 24; "${process.execPath}" "${builtCommand}" ${line}`;
  const { GITHUB_ACTIONS, CI, NO_COLOR, FORCE_COLOR, ...env } = process.env;
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd,
    env: { ...env, TERM: 'xterm', SHELL: '/bin/sh' },
  });
  let shown = '';
  let from = 0;
  const left = [...keys];
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    shown += more;
    const [seen, pressed] = left[0] ?? ['', ''];
    const at = pressed === '' ? -1 : shown.indexOf(seen, from);
    if (at < 0) return;
    from = at + seen.length;
    left.shift();
    child.stdin.write(pressed);
  });
  const late = setTimeout(() => child.kill(), 15_000);
  return new Promise((done, fail) =>
    child.on('error', fail).on('close', (code) => {
      clearTimeout(late);
      done({ code, shown });
    }),
  );
}

test('on a terminal init asks for what it needs', async () => {
  const cwd = folderWith();
  const { code, shown } = await onTerminal('init demo', cwd, [
    ['What is it called?', `诊所旅程${enter}`],
    ['In which language', `${down}${enter}`],
    ['Where are changes reviewed?', `${down}${enter}`],
  ]);
  expect(code).toBe(0);
  expect(shown).toContain('npx journey dev');
  expect(readFileSync(join(cwd, 'demo/journeys/journey.config.yaml'), 'utf8')).toContain(
    'name: 诊所旅程\nlocales: [zh]',
  );
  expect(existsSync(join(cwd, 'demo/.gitlab-ci.yml'))).toBe(true);
});

test('who leaves the questions leaves nothing behind', async () => {
  const cwd = folderWith();
  const { code, shown } = await onTerminal('init demo', cwd, [
    ['What is it called?', enter],
    ['In which language', '\u0003'],
  ]);
  expect(code).toBe(2);
  expect(shown.match(/Nothing was written\./g)).toHaveLength(1);
  expect(shown).not.toMatch(/ {4}at /);
  expect(readdirSync(cwd)).toEqual([]);
});

test('what stands in the way is said before anything is asked', async () => {
  const cwd = folderWith({ 'demo/package.json': '{}' });
  const { code, shown } = await onTerminal('init demo', cwd, []);
  expect(code).toBe(2);
  expect(shown).not.toContain('What is it called?');
  expect(shown).toContain('demo already holds package.json.');
});
