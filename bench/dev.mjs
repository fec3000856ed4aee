import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { median } from './measure.mjs';
import { row } from './table.mjs';
import { workspaceFolder } from './workload.mjs';

const journey = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url));
const edits = 15;
const budget = 200;

/** How long after a file is written the open page shows what it says, on one clock. */
export async function benchDev() {
  const workspace = inRepository(workspaceFolder(100));
  const server = spawn('node', [journey, 'dev', workspace, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const browser = await launchBrowser();
  try {
    const times = await timesOf(workspace, await addressOf(server), await browser.newPage());
    const worst = Math.max(...times);
    row(
      'dev, 100 journeys, one edited, until the open page shows it, of 200 ms',
      `${median(times)} ms, at worst ${worst} ms, of ${edits} edits`,
      median(times) / budget,
      1,
    );
  } finally {
    await browser.close();
    if (server.kill()) await once(server, 'exit'); // before its folder goes
    rmSync(dirname(workspace), { recursive: true, force: true });
  }
}

async function timesOf(workspace, address, page) {
  const shown = new Map();
  await page.exposeFunction('shown', (title, at) => shown.has(title) || shown.set(title, at));
  await page.addInitScript(() => {
    const look = () => {
      const title = document.querySelector('h1')?.textContent;
      if (title) window.shown(title.trim(), Date.now());
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto(new URL('en/journeys/journey-1/', address).href);

  const file = join(workspace, 'journey-1.journey.yaml');
  const text = readFileSync(file, 'utf8');
  const times = [];
  for (let edit = 1; edit <= edits; edit += 1) {
    await setTimeout(700);
    const title = `Journey edited ${edit} times`;
    const written = Date.now();
    writeFileSync(file, text.replace(/^name: .*$/m, `name: ${title}`));
    while (!shown.has(title)) await setTimeout(5);
    times.push(shown.get(title) - written);
  }
  return times;
}

/** Journeys are written in a repository: its last commit says what day it is. */
function inRepository(workspace) {
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], { cwd: workspace });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Journeys');
  return workspace;
}

/** Where the server says that it listens. */
async function addressOf(server) {
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('journey dev has not started');
}
