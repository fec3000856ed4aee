// Prints how we stand beside floors and peers, measured side by side in one run: `npm run bench`. Wants a quiet machine
// and, once, the registry for the peers. Ratios are what counts; seconds differ from machine to machine.
import { readFileSync } from 'node:fs';
import { benchCheck } from './check.mjs';
import { benchCommand } from './command.mjs';
import { benchDev } from './dev.mjs';
import { benchDiff } from './diff.mjs';
import { peerVersions } from './peers.mjs';
import { benchReading } from './reading.mjs';
import { benchReleases } from './releases.mjs';
import { benchSite } from './site.mjs';
import { printTable } from './table.mjs';
import { benchWholeDiff } from './whole-diff.mjs';

const only = process.argv[2];
const parts = {
  check: benchCheck,
  command: benchCommand,
  diff: benchDiff,
  whole: benchWholeDiff,
  site: benchSite,
  releases: benchReleases,
  reading: benchReading,
  dev: benchDev,
};
for (const [name, bench] of Object.entries(parts)) if (only === undefined || only === name) await bench();

const version = (path) => JSON.parse(readFileSync(new URL(`../${path}/package.json`, import.meta.url), 'utf8')).version;
printTable(
  `js-yaml ${version('packages/core/node_modules/js-yaml')}, Eleventy ${version('node_modules/@11ty/eleventy')}, ajv-cli 5.0.0, Spectral 6.16.3, ${peerVersions().join(', ')}`,
);
