import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { serveFolder } from './files.mjs';
import { median, wholeProcess } from './measure.mjs';
import { builtPeer, peers } from './peers.mjs';
import { row } from './table.mjs';
import { visit } from './visit.mjs';
import { workspaceFolder } from './workload.mjs';

const journey = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url));
const runs = 7;
const figure = 'figure[data-diagram="journey"]';
const budget = 0.5;
const opened = 'ours as opened';
const scrolled = 'ours scrolled to its diagrams';

/** What readers of a journey wait for beside those of other sites that hold the same words and diagram. */
export async function benchReading() {
  const workspace = workspaceFolder(1, 4);
  const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
  wholeProcess('node', [journey, 'build', workspace, '--out', join(folder, 'site'), '--as-of', '2026-11-21']);
  const browser = await launchBrowser();
  const servers = [];
  const served = async (site, path) => {
    const server = await serveFolder(site);
    servers.push(server);
    return server.address + path;
  };
  try {
    const site = join(folder, 'site');
    const address = await served(site, 'en/journeys/journey-0/');
    const page = pageOf(site, await sourceOn(browser, address));
    const pages = [
      { name: opened, address, wants: {} },
      { name: scrolled, address, wants: { scrollTo: figure, drawing: `${figure} .drawing img` } },
    ];
    const missing = [];
    for (const peer of peers) {
      try {
        const wants = { drawing: '.mermaid svg' };
        pages.push({ name: peer.name, address: await served(builtPeer(peer, page), peer.address), wants });
      } catch (error) {
        missing.push(`${peer.name} could not be built here (${error.message.split('\n')[0]})`);
      }
    }
    tell(await measured(browser, pages), missing);
  } finally {
    await browser.close();
    for (const server of servers) server.close();
    for (const one of [folder, dirname(workspace)]) rmSync(one, { recursive: true, force: true });
  }
}

/** Every page visited in turn, so that what else the machine does meets all alike; the first round warms the browser. */
async function measured(browser, pages) {
  const visits = new Map(pages.map(({ name }) => [name, []]));
  for (let run = 0; run <= runs; run += 1)
    for (const { name, address, wants } of pages) {
      const seen = await visit(browser, address, wants);
      if (run > 0) visits.get(name).push(seen);
    }
  return visits;
}

/** Ratios are to the better of the peers; where there is none, the row says why and holds us to nothing. */
function tell(visits, missing) {
  const middle = (name, what) => median(visits.get(name).map((seen) => seen[what]));
  const others = [...visits.keys()].filter((name) => !name.startsWith('ours'));
  const compare = (what, key, ours, held) => {
    const figures = [ours, ...others].map((name) => `${name} ${middle(name, key).toFixed(0)} ms`);
    const best = Math.min(...others.map((name) => middle(name, key)));
    const ratio = middle(ours, key) / best;
    row(
      `${what}, CPU slowed 4 times`,
      [...figures, ...missing].join(', '),
      ratio,
      others.length > 0 ? held : undefined,
    );
  };
  compare('Largest Contentful Paint', 'largest', opened, budget);
  compare('Total Blocking Time', 'blocking', opened, budget);
  compare('Total Blocking Time, diagrams in view', 'blocking', scrolled);
  compare('A Mermaid diagram is drawn', 'drawn', scrolled);
}

/** The Mermaid text that our page carries. */
async function sourceOn(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  const source = await page.evaluate((place) => {
    const { source } = document.querySelector(`${place} .drawing`).dataset;
    return document.getElementById(source).textContent;
  }, figure);
  await page.close();
  return source;
}

/** Our page as Markdown, with its diagram where it stands on ours. */
function pageOf(site, source) {
  const text = readFileSync(join(site, 'en/journeys/journey-0/index.md'), 'utf8');
  const [, title, words] = /^# (.+)\n([\s\S]*)$/.exec(text);
  const body = words.replace(/^## Diagrams$/m, (heading) => `${heading}\n\n\`\`\`mermaid\n${source.trim()}\n\`\`\``);
  if (body === words) throw new Error('The page has no place for its diagram.');
  return { title, body };
}
