// Tests look at pages in Chromium, in Chinese too, and choose comments with jq. Debian's packages bring what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const font = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim();
const jq = spawnSync('jq', ['--version']).status === 0;
const wanted = [!(process.env.CHROMIUM || browser) && 'chromium', !font && 'fonts-noto-cjk', !jq && 'jq'];
const missing = wanted.filter(Boolean);

if (missing.length > 0) {
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  console.error(`Installing ${missing.join(' and ')} for the tests …`);
  if (
    apt('update', '-qq').status !== 0 ||
    apt('install', '-y', '-qq', '--no-install-recommends', ...missing).status !== 0
  ) {
    console.error(
      `The tests need ${missing.join(' and ')}. Install them (Debian: apt-get install ${missing.join(' ')}), or set CHROMIUM to a browser's path.`,
    );
    process.exitCode = 1;
  }
}
