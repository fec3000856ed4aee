import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { exponent, wholeProcess } from './measure.mjs';
import { row } from './table.mjs';
import { workspaceFolder } from './workload.mjs';

const journey = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url));

/** `diff` of ten changed journeys beside the least it can do, each a process that starts cold, and how it grows. */
export async function benchDiff() {
  const floor = bundled('diff-floor.mjs');
  const sizes = [100, 1000, 5000];
  const costs = [];
  for (const size of sizes) {
    const repository = repositoryOf(size);
    const ranges = [
      ['two commits', ['HEAD~1..HEAD']],
      ['the working tree', ['HEAD~1']],
    ];
    for (const [what, range] of ranges) {
      let ours = { seconds: Number.POSITIVE_INFINITY };
      let least = ours;
      for (let run = 0; run < 7; run += 1) {
        ours = cheaper(ours, wholeProcess('node', [journey, 'diff', ...range], { cwd: repository }));
        least = cheaper(least, wholeProcess('node', [floor, 'HEAD~1', 'HEAD'], { cwd: repository }));
      }
      if (range[0].includes('..')) costs.push(ours.seconds);
      if (size !== 1000) continue;
      row(
        `diff, 1,000 journeys, ten changed, ${what}, beside git diff --name-only and parsing those ten on both sides`,
        `${ms(ours.seconds)} and ${ms(least.seconds)} CPU`,
        ours.seconds / least.seconds,
        1.3,
      );
    }
    rmSync(dirname(repository), { recursive: true, force: true });
  }
  row('diff, growth from 100 to 5,000 journeys', costs.map(ms).join(', '), exponent(sizes, costs), 1.15);
}

/** A script as one file, so that starting it costs no more than it must. */
function bundled(script) {
  const outfile = join(mkdtempSync(join(tmpdir(), 'journey-bench-')), script);
  const entry = fileURLToPath(new URL(script, import.meta.url));
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', minifyWhitespace: true });
  return outfile;
}

const ms = (seconds) => `${(seconds * 1000).toFixed(0)} ms`;
const cheaper = (a, b) => (b.seconds < a.seconds ? b : a);

/** A repository with journeys, of which the last commit changes ten: a feeling, a name, and a touchpoint that is gone. */
function repositoryOf(size) {
  const folder = workspaceFolder(size);
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Journeys');
  for (let one = 0; one < 10; one += 1) {
    const path = join(folder, `journey-${Math.floor((one * size) / 10)}.journey.yaml`);
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace(/score: (?:[01]|[01]\.5),/, 'score: -1,')
        .replace('Takes step 2', 'Does step 2'),
    );
  }
  git('commit', '--quiet', '--all', '--message', 'Ten of them');
  git('gc', '--quiet');
  return folder;
}
