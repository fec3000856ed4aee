import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { exponent, wholeProcess } from './measure.mjs';
import { row } from './table.mjs';
import { workspaceFolder } from './workload.mjs';

const journey = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url));
const bareSite = fileURLToPath(new URL('./bare-site.mjs', import.meta.url));

/** A site of ours beside bare Eleventy writing as many pages of the same size, each a process that starts cold. */
export async function benchSite() {
  const sizes = [100, 1000];
  const costs = [];
  for (const size of sizes) {
    const workspace = workspaceFolder(size);
    let ours = { seconds: Number.POSITIVE_INFINITY, memory: 0 };
    let bare = ours;
    let told = '';
    for (let run = 0; run < 3; run += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
      const site = join(folder, 'site');
      ours = cheaper(ours, wholeProcess('node', [journey, 'build', workspace, '--out', site, '--as-of', '2026-11-21']));
      const pages = pagesOf(site);
      const list = join(folder, 'pages.json');
      const words = readFileSync(join(site, 'en/journeys/journey-1/index.html'), 'utf8');
      writeFileSync(list, JSON.stringify({ words, pages }));
      bare = cheaper(bare, wholeProcess('node', [bareSite, list, join(folder, 'bare')]));
      const megabytes = pages.reduce((sum, { length }) => sum + length, 0) / 1e6;
      told = `${pages.length} pages, ${megabytes.toFixed(0)} MB`;
      rmSync(folder, { recursive: true, force: true });
    }
    costs.push(ours.seconds);
    row(
      `site, ${size} journeys, beside bare Eleventy`,
      `${ours.seconds.toFixed(2)} and ${bare.seconds.toFixed(2)} s CPU, ${ours.memory.toFixed(0)} and ${bare.memory.toFixed(0)} MB for ${told}`,
      ours.seconds / bare.seconds,
      size === 1000 ? 3 : undefined,
    );
  }
  weigh();
  row(
    'site, growth from 100 to 1,000 journeys',
    costs.map((cost) => `${cost.toFixed(2)} s`).join(', '),
    exponent(sizes, costs),
    1.15,
  );
}

const cheaper = (a, b) => (b.seconds < a.seconds ? b : a);

function pagesOf(site) {
  return globSync('**/*.html', { cwd: site }).map((path) => ({
    path,
    length: readFileSync(join(site, path), 'utf8').length,
  }));
}

/** What a reader loads for a journey page before a diagram comes into view. */
function weigh() {
  const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
  wholeProcess('node', [journey, 'build', workspaceFolder(1, 4), '--out', join(folder, 'site')]);
  const page = join(folder, 'site/en/journeys/journey-0/index.html');
  const html = readFileSync(page, 'utf8');
  const assets = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)].map(([, path]) =>
    readFileSync(join(page, '..', path), 'utf8'),
  );
  const kilobytes = [html, ...assets].reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024;
  row('journey page of 5 × 4 steps, gzipped, of 60 KB', `${kilobytes.toFixed(1)} KB`, kilobytes / 60, 1);
  rmSync(folder, { recursive: true, force: true });
}
