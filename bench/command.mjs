import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { least, wholeProcess } from './measure.mjs';
import { row } from './table.mjs';
import { workspaceFolder } from './workload.mjs';

const journey = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url));
const peersFolder = fileURLToPath(new URL('../node_modules/.cache/journey-bench', import.meta.url));
const peers = { 'ajv-cli': '5.0.0', '@stoplight/spectral-cli': '6.16.3' };

/** Whole processes: start-up, memory, and those that check YAML against the same schema. */
export async function benchCommand() {
  const node = await least(9, () => wholeProcess('node', ['-e', '0']).seconds);
  const start = (args) => least(9, () => wholeProcess('node', [journey, ...args]).seconds);
  const help = await start(['--help']);
  row('journey --help, beside node -e 0', `${ms(help)} and ${ms(node)}`, help / node, 2.5);
  const one = await start(['check', workspaceFolder(1)]);
  row('journey check of one journey, beside node -e 0', `${ms(one)} and ${ms(node)}`, one / node, 2.5);

  const large = wholeProcess('node', [journey, 'check', workspaceFolder(10_000)]);
  row(
    'journey check, 10,000 journeys, of 600 MB',
    `${large.seconds.toFixed(1)} s CPU, ${large.memory.toFixed(0)} MB`,
    large.memory / 600,
    1,
  );

  installPeers();
  const folder = workspaceFolder(1000);
  const ours = await least(3, () => wholeProcess('node', [journey, 'check', folder]).seconds);
  const schema = fileURLToPath(new URL('../packages/core/schema/journey.schema.json', import.meta.url));
  const bin = (name) => join(peersFolder, 'node_modules/.bin', name);
  const ajv = await least(
    3,
    () =>
      wholeProcess(bin('ajv'), [
        'validate',
        '--strict=false',
        '--validate-formats=false',
        '-s',
        schema,
        '-d',
        `${folder}/*.journey.yaml`,
      ]).seconds,
  );
  row(
    'journey check, 1,000 journeys, beside ajv-cli (no positions, no rules)',
    `${ours.toFixed(2)} and ${ajv.toFixed(2)} s CPU`,
    ours / ajv,
    1,
  );
  const ruleset = join(peersFolder, 'ruleset.json');
  const options = JSON.stringify({ schema: withoutFormats(schema) });
  writeFileSync(
    ruleset,
    `{"rules":{"schema":{"given":"$","severity":"error","then":{"function":"schema","functionOptions":${options}}}}}`,
  );
  const spectral = wholeProcess(
    bin('spectral'),
    ['lint', '--ruleset', ruleset, '--fail-severity=error', `${folder}/*.journey.yaml`],
    { allow: [0, 1] },
  ).seconds;
  row(
    'journey check, 1,000 journeys, beside Spectral (schema only)',
    `${ours.toFixed(2)} and ${spectral.toFixed(2)} s CPU`,
    ours / spectral,
    1,
  );
}

const ms = (seconds) => `${(seconds * 1000).toFixed(0)} ms`;

/** The peers are no dependencies of ours: they are installed beside, once. */
function installPeers() {
  if (Object.keys(peers).every((name) => existsSync(join(peersFolder, 'node_modules', name)))) return;
  mkdirSync(peersFolder, { recursive: true });
  writeFileSync(join(peersFolder, 'package.json'), JSON.stringify({ private: true, dependencies: peers }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {
    cwd: peersFolder,
    stdio: 'inherit',
  });
}

function withoutFormats(path) {
  return JSON.parse(execFileSync('cat', [path], { encoding: 'utf8' }), (key, value) =>
    key === 'format' && typeof value === 'string' ? undefined : value,
  );
}
