// A test asks nginx whether it takes the settings that the guide shows. Debian's package is unpacked where none is
// installed, and not installed: that would start a server.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.cache/nginx', import.meta.url));
const run = (command, ...args) => spawnSync(command, args, { cwd: folder, stdio: ['ignore', 2, 2] }).status === 0;

if (!existsSync(join(folder, 'usr/sbin/nginx')) && spawnSync('nginx', ['-v']).status !== 0) {
  console.error('Getting nginx for the tests …');
  mkdirSync(folder, { recursive: true });
  const download = () => run('apt-get', '-qq', 'download', 'nginx', 'nginx-common');
  const isThere = download() || (run('apt-get', '-qq', 'update') && download());
  const packages = readdirSync(folder).filter((name) => name.endsWith('.deb'));
  if (!isThere || !packages.every((name) => run('dpkg-deb', '--extract', name, '.'))) {
    console.error('The tests need nginx. Install it (Debian: apt-get install nginx).');
    process.exitCode = 1;
  }
}
