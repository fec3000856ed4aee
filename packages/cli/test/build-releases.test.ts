import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { folderWith, stateOf, workspaceFiles } from './folder.js';
import { builtCommand, start } from './spawned.js';

const journey = 'journeys/book-appointment.journey.yaml';

/** A repository with releases 1.0.0 and 1.1.0. */
function released() {
  const cwd = folderWith(workspaceFiles());
  const git = (day: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd,
      env: { ...process.env, GIT_AUTHOR_DATE: `${day}T10:00:00Z`, GIT_COMMITTER_DATE: `${day}T10:00:00Z` },
    });
  const release = (version: string, day: string) => {
    const text = readFileSync(join(cwd, journey), 'utf8').replace(/^name: .*$/m, `name: Book in ${version}`);
    writeFileSync(join(cwd, journey), text);
    git(day, 'add', '.');
    git(day, 'commit', '-qm', version);
    git(day, 'tag', `journeys@${version}`);
  };
  writeFileSync(join(cwd, '.gitignore'), 'site*\nother*\ncache*\n');
  git('2025-01-01', 'init', '-q');
  release('1.0.0', '2025-01-01');
  release('1.1.0', '2025-02-01');
  return { cwd, release };
}

const build = (cwd: string, ...more: readonly string[]) => start(['build', '--cache', 'cache', ...more], { cwd });
const leftovers = (cwd: string) => readdirSync(cwd).filter((name) => name.startsWith('.site.'));

test('a build says which releases stand in the site, and what is left out and why; then it exits 1', async () => {
  const { cwd } = released();
  const whole = await build(cwd, '--out', 'site').ended;
  expect([whole.code, whole.stdout]).toEqual([0, 'site\n']);
  expect(whole.stderr).toMatch(/^\d+ pages are in site, with 2 releases\./);
  execFileSync('git', ['tag', 'journeys@2.0.0', 'HEAD:journeys'], { cwd });
  const lacking = await build(cwd, '--out', 'site').ended;
  expect(lacking.code).toBe(1);
  expect(lacking.stderr).toMatch(
    /^journeys@2\.0\.0 is left out\. It points to a folder, not to a commit\.\n {2}If it is to stay away: site\.releases\.without: \[2\.0\.0\] in journey\.config\.yaml\n\d+ pages are in site, with 2 releases; 1 release is left out\./,
  );
  const alone = await build(cwd, '--out', 'site', '--current-only').ended;
  expect([alone.code, existsSync(join(cwd, 'site/v'))]).toEqual([0, false]);
});

test('a cache that cannot be written to costs nothing but time', async () => {
  const { cwd } = released();
  writeFileSync(join(cwd, 'cache'), 'a file');
  const { code, stderr } = await build(cwd, '--out', 'site').ended;
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Releases could not be kept in .*cache \(E[A-Z]+\): the next build makes them again\.\n/);
  expect(existsSync(join(cwd, 'site/v/1.0.0/en/index.html'))).toBe(true);
});

test('killed at any moment, a build leaves the old site or the new one, whole; the next one cleans up', async () => {
  const { cwd, release } = released();
  await build(cwd, '--out', 'site').ended;
  const old = stateOf(join(cwd, 'site'));
  cpSync(join(cwd, 'cache'), join(cwd, 'cache-of-old'), { recursive: true });
  release('1.2.0', '2025-03-01');
  const began = performance.now();
  await start(['build', '--out', 'other', '--cache', 'cache-of-old'], { cwd }).ended;
  const duration = performance.now() - began;
  const fresh = stateOf(join(cwd, 'other'));
  for (let part = 1; part <= 8; part += 1) {
    const running = build(cwd, '--out', 'site');
    await setTimeout((duration * part) / 9);
    running.child.kill('SIGKILL');
    await running.ended;
    const state = stateOf(join(cwd, 'site'));
    expect([part, [old, fresh].some((one) => JSON.stringify(one) === JSON.stringify(state))]).toEqual([part, true]);
  }
  expect((await build(cwd, '--out', 'site').ended).code).toBe(0);
  expect(stateOf(join(cwd, 'site'))).toEqual(fresh);
  expect(leftovers(cwd)).toEqual([]);
}, 180_000);

test('two builds at once share a cache and give the same bytes; on one folder, one of them says who is at work', async () => {
  const { cwd } = released();
  const [one, other] = [build(cwd, '--out', 'site'), build(cwd, '--out', 'other')];
  expect([(await one.ended).code, (await other.ended).code]).toEqual([0, 0]);
  expect(stateOf(join(cwd, 'site'))).toEqual(stateOf(join(cwd, 'other')));
  const both = await Promise.all([build(cwd, '--out', 'site').ended, build(cwd, '--out', 'site').ended]);
  expect(both.map(({ code }) => code).filter((code) => code !== 0 && code !== 2)).toEqual([]);
  for (const { code, stderr } of both)
    if (code === 2) expect(stderr).toContain('Another build is writing this site: process ');
  expect(stateOf(join(cwd, 'site'))).toEqual(stateOf(join(cwd, 'other')));
  expect(leftovers(cwd)).toEqual([]);
});

test('on a full disk the command says so, and the site is as it was', async () => {
  const { cwd, release } = released();
  const small = join(cwd, 'small');
  mkdirSync(small);
  const journeyBuild = `"${process.execPath}" "${builtCommand}" build --out small/site --cache cache`;
  release('1.2.0', '2025-03-01');
  const script = `mount -t tmpfs -o size=64m tmpfs small && ${journeyBuild} --current-only && find small/site -type f | xargs md5sum > before; dd if=/dev/zero of=small/filler bs=64k 2>/dev/null; truncate -s -1M small/filler; ${journeyBuild}; echo "exit $?" >&2; find small/site -type f | xargs md5sum > after; ls -A small > left`;
  const { stderr } = await start({ shell: `unshare -rm bash -c '${script}'` }, { cwd }).ended;
  expect(stderr).toMatch(/✗ Cannot write .*: the disk is full\.\n→ Free some space, then try again\.\nexit 2\n$/);
  expect(readFileSync(join(cwd, 'after'), 'utf8')).toBe(readFileSync(join(cwd, 'before'), 'utf8'));
  expect(readFileSync(join(cwd, 'left'), 'utf8')).toBe('filler\nsite\n');
});
