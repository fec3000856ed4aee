import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Eleventy } from '@11ty/eleventy';
import { buildSite } from '@journey-as-code/eleventy';
import { globSync } from 'tinyglobby';
import { cpu, exponent } from './measure.mjs';
import { row } from './table.mjs';
import { workspaceFolder } from './workload.mjs';

/** A site of ours beside bare Eleventy writing as many pages of the same size. */
export async function benchSite() {
  const sizes = [100, 1000];
  const costs = [];
  for (const size of sizes) {
    const output = join(mkdtempSync(join(tmpdir(), 'journey-bench-')), 'site');
    const ours = await cpu(() => buildSite({ workspace: workspaceFolder(size), output, asOf: '2026-11-21' }));
    costs.push(ours);
    const pages = globSync('**/*.html', { cwd: output }).map((path) => ({
      path,
      html: readFileSync(join(output, path), 'utf8'),
    }));
    const bare = await cpu(() => writeBare(pages));
    const megabytes = pages.reduce((sum, { html }) => sum + html.length, 0) / 1e6;
    row(
      `site, ${size} journeys, beside bare Eleventy`,
      `${ours.toFixed(0)} and ${bare.toFixed(0)} ms CPU for ${pages.length} pages, ${megabytes.toFixed(0)} MB`,
      ours / bare,
      size === 1000 ? 3 : undefined,
    );
    if (size === 100) weigh(output);
    rmSync(output, { recursive: true, force: true });
  }
  row(
    'site, growth from 100 to 1,000 journeys',
    costs.map((cost) => `${cost.toFixed(0)} ms`).join(', '),
    exponent(sizes, costs),
    1.15,
  );
}

async function writeBare(pages) {
  const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
  const eleventy = new Eleventy(mkdtempSync(join(tmpdir(), 'journey-bench-')), folder, {
    configPath: null,
    quietMode: true,
    config(configuration) {
      configuration.addGlobalData('pages', () => pages);
      configuration.addTemplate('pages.11ty.js', {
        data: () => ({
          pagination: { data: 'pages', size: 1, alias: 'entry', addAllPagesToCollections: false },
          permalink: ({ entry }) => entry.path,
        }),
        render: ({ entry }) => entry.html,
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  rmSync(folder, { recursive: true, force: true });
}

/** What a reader loads for a journey page before a diagram comes into view. */
function weigh(output) {
  const page = join(output, 'en/journeys/journey-1/index.html');
  const html = readFileSync(page, 'utf8');
  const assets = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)].map(([, path]) =>
    readFileSync(join(page, '..', path), 'utf8'),
  );
  const kilobytes = [html, ...assets].reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024;
  row('journey page of 5 × 4 steps, gzipped, of 60 KB', `${kilobytes.toFixed(1)} KB`, kilobytes / 60, 1);
}
