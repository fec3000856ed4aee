import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../test/browser.js';
import { scratchFolder } from '../test/scratch.js';
import { smallWorkspace } from '../test/small-workspace.js';
import { devSite } from './dev.js';
import type { Listening } from './serve/listen.js';

const workspace = join(scratchFolder(), 'journeys');
const file = join(workspace, 'buy.journey.yaml');
const address = 'en/journeys/buy/';
let original: string;
let server: Listening;
let browser: Browser;
let page: Page;
const faults: string[] = [];
const troubles: string[] = [];
let reads = 0;

beforeAll(async () => {
  smallWorkspace(workspace);
  original = readFileSync(file, 'utf8');
  server = await devSite({
    workspace,
    port: 0,
    asOf: '2025-04-20',
    onRead: () => {
      reads += 1;
    },
    onTrouble: (message) => troubles.push(message),
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(server.address + address);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const title = () => page.locator('h1');
const dialog = () => page.locator('dialog');
const named = (name: string) => original.replace(/^name: .*$/m, `name: ${name}`);
const shows = (name: string) =>
  page.waitForFunction((text) => document.querySelector('h1')?.textContent?.includes(text), name);

test('an open page changes when its file does', async () => {
  const times: number[] = [];
  for (const name of ['First edit', 'Second edit', 'Third edit', 'Fourth edit']) {
    const start = performance.now();
    writeFileSync(file, named(name));
    await shows(name);
    times.push(Math.round(performance.now() - start));
  }
  console.info(`an edit is seen after ${times.join(', ')} ms`);
});

test('a file saved by renaming, deleted and made again, or written in halves shows its last state, and no error meanwhile', async () => {
  writeFileSync(`${file}.tmp`, named('Renamed over'));
  renameSync(`${file}.tmp`, file);
  await shows('Renamed over');

  rmSync(file);
  await setTimeout(40);
  writeFileSync(file, named('Made again'));
  await shows('Made again');

  let flashes = 0;
  await page.exposeFunction('flashed', () => {
    flashes += 1;
  });
  await page.evaluate(() => {
    new MutationObserver(() => document.querySelector('dialog') && Reflect.get(window, 'flashed')()).observe(
      document.body,
      { childList: true },
    );
  });
  writeFileSync(file, 'kind: journey\nname: [half');
  await setTimeout(90);
  writeFileSync(file, named('In halves'));
  await shows('In halves');
  expect(flashes).toBe(0);
});

test('many changes at once are read once or twice, not once each', async () => {
  await setTimeout(500);
  const before = reads;
  const many = join(workspace, 'many');
  mkdirSync(many);
  for (let index = 0; index < 300; index += 1)
    writeFileSync(join(many, `x${index}.yaml`), original.replace('id: buy', `id: copy-${index}`));
  rmSync(many, { recursive: true });
  writeFileSync(file, named('After many'));
  await shows('After many');
  await setTimeout(500);
  expect(reads - before).toBeLessThanOrEqual(4);
});

test('a broken file shows what is wrong over the last good page, until it is mended', async () => {
  writeFileSync(file, named('Broken').replace('kind: journey', 'kind: journey\nowner: [unclosed'));
  await dialog().waitFor();
  expect(await title().textContent()).toContain('After many');
  expect(await dialog().innerText()).toContain('buy.journey.yaml:');
  expect(await dialog().locator('h2').textContent()).toBe('This page is not up to date: the journeys have errors.');

  await page.keyboard.press('Escape');
  expect(await dialog().isVisible()).toBe(false);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'This page is not up to date' }).press('Enter');
  expect(await dialog().isVisible()).toBe(true);
  expect(await dialog().evaluate((element) => element.contains(document.activeElement))).toBe(true);

  await page.reload();
  await dialog().waitFor();
  writeFileSync(file, named('Mended'));
  await shows('Mended');
  expect(await dialog().count()).toBe(0);
});

test('what it shows over a page has no fault that axe finds, and obeys the rules of the page', async () => {
  writeFileSync(file, 'kind: journey\n');
  await dialog().waitFor();
  const overlay = await browser.newPage();
  await overlay.goto(`${server.address}en/`);
  await overlay.locator('dialog').waitFor();
  const client = await overlay.context().newCDPSession(overlay);
  await client.send('Runtime.evaluate', { expression: axe.source }); // past the rules of the page, which load no script of others
  const violations = await overlay.evaluate(
    "axe.run('dialog').then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))",
  );
  expect(violations).toEqual([]);
  await overlay.close();
  writeFileSync(file, original);
  await dialog().waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
});

test('a page that comes to be replaces the page for wrong addresses', async () => {
  const other = await browser.newPage();
  const answer = await other.goto(`${server.address}en/journeys/new-one/`);
  expect(answer?.status()).toBe(404);
  writeFileSync(
    join(workspace, 'new-one.journey.yaml'),
    original.replace('id: buy', 'id: new-one').replace(/^name: .*$/m, 'name: Quite new'),
  );
  await other.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Quite new'));
  await other.close();
  rmSync(join(workspace, 'new-one.journey.yaml'));
});

test('pages of other origins cannot listen, and nothing of the server is in a page but its script and style', async () => {
  const events = await fetch(`${server.address}__journey/reload`, { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(events.status).toBe(403);
  for (const path of ['%E0%A4%A', '..%2f..%2fetc/passwd', '__journey/..%2f..%2fpackage.json', 'assets/nothing.js']) {
    expect((await fetch(server.address + path)).status, path).toBeGreaterThanOrEqual(400);
  }
  const text = await (await fetch(server.address + address)).text();
  expect(text.match(/__journey\/[^"]*/g)).toEqual(['__journey/dev.css', '__journey/dev.js']);
});

test('a workspace that vanishes and comes back is said, and survived', async () => {
  renameSync(workspace, `${workspace}-away`);
  await dialog().waitFor();
  renameSync(`${workspace}-away`, workspace);
  writeFileSync(file, named('Back again'));
  await shows('Back again');
  expect(troubles.length).toBeGreaterThan(0);
});
