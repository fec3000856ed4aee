// npm links a workspace's command when it installs; where that was before the first build, the link is made here.
import { chmodSync, existsSync, lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const command = path('packages/cli/dist/bin.js');
const link = path('node_modules/.bin/journey');

chmodSync(command, 0o755);
mkdirSync(path('node_modules/.bin'), { recursive: true });
if (!existsSync(link) && !lstatSync(link, { throwIfNoEntry: false }))
  symlinkSync('../../packages/cli/dist/bin.js', link);

// The other versions of Node are there for tests that name them; npm must not run everything else by one of them.
rmSync(path('node_modules/.bin/node'), { force: true });
