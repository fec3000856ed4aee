// The tests run the reader on other versions of Node too. npm links one of these as `node`; every script would then run on it.
import { rmSync } from 'node:fs';

rmSync(new URL('../node_modules/.bin/node', import.meta.url), { force: true });
