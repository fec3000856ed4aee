import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { launchBrowser } from '../../../test/browser.js';
import { scratchFolder } from '../test/scratch.js';
import { siteAssets } from './asset.js';
import { buildSite } from './build.js';
import { contentSecurityPolicy } from './content-security-policy.js';
import { writeSite } from './engine.js';
import { html } from './html.js';
import type { Listening } from './serve/listen.js';
import { serveSite } from './serve.js';

const folder = join(scratchFolder(), 'site');
const { files, names } = siteAssets();
let browser: Browser;
let server: Listening;
let page: Page;
let requests: string[];
let faults: string[];

const journey = 'journey\n  title 网上开户\n  section 1 注册\n    1.1 验证手机: 2: 李雷\n    1.2 设置密码: 4: 李雷\n';
const flow = 'flowchart LR\n  n1["填写信息"] --> n2["等待审核"]\n';
const chart = 'xychart-beta\n  title "情绪"\n  x-axis [1.1, 1.2]\n  y-axis "得分" -2 --> 2\n  line [1, -1]\n';
const broken = 'flowchart LR\n  n1["open\n';

/** A page as the site makes it, with one figure for each list of sources, below what fills the window. */
const pageWith = (...figures: readonly (readonly string[])[]) =>
  html`<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}"><title>x</title><link rel="icon" href="data:,">
<script src="${names.get('diagrams.js')}" data-frame="${names.get('draw.html')}" defer></script></head>
<body><svg width="10" height="4000"></svg>${figures.map(
    (
      sources,
      figure,
    ) => html`<figure class="diagram" data-diagram="flow"><figcaption><h3>图</h3><p>一句话。</p></figcaption>
${sources.map((source, index) => html`<div class="drawing" data-source="_source.${figure}.${index}"></div><pre><code id="_source.${figure}.${index}">${source}</code></pre>`)}</figure>`,
  )}</body></html>`.source;

beforeAll(async () => {
  mkdirSync(folder);
  const pages = [
    { path: 'drawn.html', html: pageWith([journey], [flow, flow]) },
    { path: 'chart.html', html: pageWith([chart]) },
    { path: 'broken.html', html: pageWith([broken], [flow]) },
  ];
  await writeSite(pages, files, folder);
  server = await serveSite({ folder, port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
  requests = [];
  faults = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective}`));
    addEventListener('message', ({ data }) => data.svg && seen.push(data.svg));
  });
});
afterEach(() => page.close());

const open = (path: string) => page.goto(server.address + path);
const toFigures = () => page.locator('figure').last().scrollIntoViewIfNeeded();
const drawnSvgs = () => page.evaluate('window.seen');

test('draws a diagram when it comes into view, and loads nothing before', async () => {
  await open('drawn.html');
  await page.waitForTimeout(300);
  expect(requests.filter((url) => url.includes('/drawing.'))).toEqual([]);

  await toFigures();
  await page.locator('.drawing img').nth(2).waitFor();
  const pictures = await page.locator('.drawing img').evaluateAll((images) =>
    images.map(
      (image) =>
        image instanceof HTMLImageElement && {
          alt: image.alt,
          isDrawn: image.naturalWidth > 100,
          isSized: image.width > 100,
        },
    ),
  );
  expect(pictures).toEqual([
    { alt: '一句话。', isDrawn: true, isSized: true },
    { alt: '一句话。 (1/2)', isDrawn: true, isSized: true },
    { alt: '一句话。 (2/2)', isDrawn: true, isSized: true },
  ]);
  for (const label of ['网上开户', '验证手机', '填写信息', '等待审核'])
    expect(String(await drawnSvgs())).toContain(label);
  expect(await page.locator('iframe').count()).toBe(1);
  expect(faults).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(server.address) && !url.startsWith('blob:'))).toEqual([]);
});

test.each([
  { colorScheme: 'light', ink: '#1b1f27' },
  { colorScheme: 'dark', ink: '#e8eaee' },
] as const)('words of a chart can be read on a $colorScheme page', async ({ colorScheme, ink }) => {
  await page.emulateMedia({ colorScheme });
  await open('chart.html');
  await toFigures();
  await page.locator('.drawing img').waitFor();
  const fills = [...String(await drawnSvgs()).matchAll(/<text [^>]*fill="([^"]*)"/g)].map(([, fill]) => fill);
  expect(new Set(fills)).toEqual(new Set([ink]));
});

test('draws again when the theme changes', async () => {
  await open('drawn.html');
  await toFigures();
  const first = page.locator('.drawing img').first();
  const light = await first.getAttribute('src');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await page.waitForFunction((before) => document.querySelector('.drawing img')?.getAttribute('src') !== before, light);
  const svgs = [await drawnSvgs()].flat().map(String);
  expect(new Set(svgs).size).toBe(svgs.length);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(faults).toEqual([]);
});

test('a source that cannot be drawn leaves its figure as it was, and does not keep the next from being drawn', async () => {
  await open('broken.html');
  const before = await page.locator('figure').first().innerHTML();
  await toFigures();
  await page.locator('figure:nth-of-type(2) .drawing img').waitFor();
  expect(await page.locator('figure').first().innerHTML()).toBe(before);
  expect(faults).toEqual([]);
});

test('a message from another window than the frame is ignored', async () => {
  await page.route('**/draw.js', (route) => route.abort()); // so that an answer is still waited for
  await open('broken.html');
  await toFigures();
  await page.locator('iframe').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    for (let id = 1; id < 9; id += 1) postMessage({ id: `drawing-${id}`, svg, width: 9, height: 9 }, '*');
  });
  await page.waitForTimeout(300);
  expect(await page.locator('.drawing img').count()).toBe(0);
});

test('where the drawing page does not answer, nothing changes', async () => {
  await page.route('**/draw.js', (route) => route.abort());
  await open('drawn.html');
  const before = await page.locator('figure').allInnerTexts();
  await toFigures();
  await page.waitForTimeout(500);
  expect(await page.locator('figure').allInnerTexts()).toEqual(before);
  expect(
    await page.locator('.drawing').evaluateAll((places) => places.map(({ childElementCount }) => childElementCount)),
  ).toEqual([0, 0, 0]);
});

test('from disk, the page stays as it is', async () => {
  await page.goto(pathToFileURL(join(folder, 'drawn.html')).href);
  await toFigures();
  await page.waitForTimeout(300);
  expect(await page.locator('iframe').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('what draws cannot be told to call another host', async () => {
  const called: string[] = [];
  const other = createServer(({ url = '' }, response) => {
    called.push(url);
    response.end();
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const address = other.address();
  const host = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const hostile = [
    `flowchart LR\n  n1["%%{init: {'fontFamily':'x;background:url(${host}/1)'}}%%"]\n`,
    `%%{init: {"themeCSS":"*{background:url(${host}/2)}"}}%%\nflowchart LR\n  n1["<img src=${host}/3>"]\n`,
    `flowchart LR\n  A@{ img: "${host}/4", label: "x" }\n`,
  ];
  const sources = [...hostile.map((source) => [source]), [flow]];
  writeFileSync(join(folder, 'hostile.html'), pageWith(...sources));
  await open('hostile.html');
  await toFigures();
  await page.locator('figure').last().locator('img').waitFor();
  expect(called).toEqual([]);
  other.close();
});

test('every diagram of a journey is drawn, in English and in Chinese', async () => {
  const built = join(folder, '../built');
  const workspace = fileURLToPath(new URL('../../../journeys', import.meta.url));
  await buildSite({ workspace, output: built, asOf: '2025-04-20' });
  const site = await serveSite({ folder: built, port: 0 });
  for (const path of ['en/journeys/shoe-purchase/', 'zh/journeys/auto-app-owner/']) {
    await page.goto(site.address + path);
    const places = await page.locator('.drawing').all();
    expect(places.length).toBeGreaterThanOrEqual(6);
    for (const place of places) await drawn(place);
  }
  expect(faults).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('blob:'))).toEqual([]);
  await site.close();
});

/** Brings a diagram into view until it is drawn: on a busy machine an answer may come too late the first time. */
async function drawn(place: Locator): Promise<void> {
  await vi.waitFor(
    async () => {
      await page.evaluate(() => scrollTo(0, 0));
      await place.evaluate((element) => element.scrollIntoView());
      await place.locator('img').waitFor({ timeout: 8000 });
    },
    { timeout: 40_000 },
  );
}
