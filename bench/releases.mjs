import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { wholeProcess } from './measure.mjs';
import { row } from './table.mjs';
import { workspaceFolder } from './workload.mjs';

const journey = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url));
const journeys = 100;
const releases = 20;
/** Each release changes so many journeys. */
const changed = 5;

/** Sites with releases: one, twenty from nothing, one more there, and the same elsewhere; each a process that starts cold. */
export async function benchReleases() {
  const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
  const repository = join(folder, 'repository');
  cpSync(workspaceFolder(journeys), join(repository, 'journeys'), { recursive: true });
  execFileSync('git', ['init', '-q'], { cwd: repository });
  const build = (out, cache) =>
    wholeProcess('node', [
      journey,
      'build',
      join(repository, 'journeys'),
      '--out',
      join(folder, out),
      '--cache',
      join(folder, cache),
    ]);
  release(repository, 0);
  const one = build('one', 'cache-of-one');
  for (let number = 1; number < releases; number += 1) release(repository, number);
  const all = build('all', 'cache');
  release(repository, releases);
  const told = ({ seconds, memory }, out) =>
    `${seconds.toFixed(1)} s CPU, ${memory.toFixed(0)} MB, ${sizeOf(join(folder, out))}`;
  row(`${journeys} journeys, 1 release, cold`, told(one, 'one'), 1);
  row(
    `${releases} releases, cold, beside ${releases} times that`,
    told(all, 'all'),
    all.seconds / one.seconds / releases,
    1,
  );
  cpSync(join(folder, 'cache'), join(folder, 'cache-elsewhere'), { recursive: true });
  const another = build('all', 'cache');
  row('one release more, where the site stands, beside 1', told(another, 'all'), another.seconds / one.seconds, 1.5);
  const elsewhere = build('elsewhere', 'cache-elsewhere');
  row('one more, into an empty folder', told(elsewhere, 'elsewhere'), elsewhere.seconds / one.seconds);
  rmSync(folder, { recursive: true, force: true });
}

/** Changes some journeys, and tags them as the next release. */
function release(repository, number) {
  const files = globSync('journeys/**/*.journey.yaml', { cwd: repository }).sort();
  for (let index = 0; index < changed; index += 1) {
    const file = join(repository, files[(number * changed + index) % files.length]);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/score: -?[\d.]+/, `score: ${(number % 3) - 1.5}`));
  }
  const day = new Date(Date.UTC(2025, 0, 1 + number)).toISOString();
  const env = { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', ...args], {
      cwd: repository,
      env,
    });
  git('add', '-A');
  git('commit', '-q', '-m', `Release ${number}`);
  git('tag', `journeys@1.${number}.0`);
}

/** How many pages a site has, and how large it is; assets that stand twice would be told. */
function sizeOf(site) {
  const files = globSync('**/*', { cwd: site, dot: true });
  const bytes = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  const names = files.filter((file) => file.startsWith('assets/')).map((file) => file.replace(/^.*\//, ''));
  const styles = names.filter((name) => name.startsWith('theme.') && name.endsWith('.css'));
  return `${files.filter((file) => file.endsWith('.html')).length} pages, ${(bytes / 1e6).toFixed(0)} MB, ${styles.length} style sheet`;
}
