import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../test/browser.js';
import { pages } from '../src/pages/index.js';
import { serveSite } from '../src/serve.js';
import { scratchFolder } from './scratch.js';
import { ownGuide } from './site-pages.js';
import { smallWorkspace } from './small-workspace.js';

const scratch = scratchFolder();
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const eleventy = join(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '..', 'cmd.cjs');

/** The files that the guide's example consists of, as they are printed: each behind a sentence that names it. */
function exampleOf(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(ownGuide, page), 'utf8');
  const shown = text.matchAll(/`([\w/.-]+\.(?:yaml|svg|md|js|njk))`[:：]\n\n```\w+\n(.*?)```/gs);
  return new Map([...shown].map(([, path = '', content = '']) => [path, content]));
}

const example = exampleOf('your-own-site.md');

test('the example is the same in both languages', () => {
  expect([...exampleOf('your-own-site.zh.md')]).toEqual([...example]);
  expect([...example.keys()]).toEqual([
    'journeys/journey.config.yaml',
    'journeys/brand/logo.svg',
    'journeys/handbook/welcome.md',
    'journeys/handbook/welcome.zh.md',
    'eleventy.config.js',
    '_includes/journey/persona.njk',
  ]);
});

test('the guide names every sort of page', () => {
  for (const page of ['your-own-site.md', 'your-own-site.zh.md']) {
    const text = readFileSync(join(ownGuide, page), 'utf8');
    const [paragraph = ''] = /^(?:The sorts are|类别与地址对应).*?\n\n/ms.exec(text) ?? [];
    const named = [...paragraph.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(pages.map(({ id }) => id).toSorted());
  }
});

describe('the site of the example, built by Eleventy as its reader would', () => {
  const folder = join(scratch, 'example');
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveSite>>;
  let page: Page;

  beforeAll(async () => {
    smallWorkspace(join(folder, 'journeys'));
    for (const [path, content] of example) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    symlinkSync(modules, join(folder, 'node_modules'));
    execFileSync(process.execPath, [eleventy, '--quiet'], { cwd: folder, stdio: 'pipe' });
    server = await serveSite({ folder: join(folder, '_site'), port: 0 });
    browser = await launchBrowser();
    page = await (await browser.newContext({ colorScheme: 'light' })).newPage();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const open = (path: string) => page.goto(new URL(path, server.address).href);

  test('shows its logo, name and colour, and the navigation that it asks for', async () => {
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await open('en/');
    const logo = page.locator('header .logo img');
    expect(await logo.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(true);
    expect(await page.locator('header .logo').innerText()).toBe('Northwind journeys');
    expect(await page.locator('header nav > div a').allInnerTexts()).toEqual([
      ...['Journeys', 'Pain points', 'Teams', 'Handbook', 'Service desk'],
    ]);
    expect(await page.locator('header nav .further a').allTextContents()).toContain('Personas');
    const accent = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));
    expect(await accent()).toBe('#6D28D9');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accent()).toBe('#C4B5FD');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(refused).toEqual([]);
  });

  test('shows the lanes that it asks for in their order, and every anchor stays on the map', async () => {
    await open('en/journeys/buy/');
    expect(await page.locator('table.map tbody th').allTextContents()).toEqual([
      ...['Steps', expect.stringContaining('Emotion'), 'Touchpoints', 'Pain points'],
      ...['What the customer does not see', 'Owners'],
    ]);
    expect(await page.locator('[id="choose/pays/checkout"]').count()).toBe(1);
  });

  test('has its own page in both languages, among the other pages', async () => {
    await open('en/');
    await page.locator('header nav').getByRole('link', { name: 'Handbook' }).click();
    expect(await page.locator('h1').innerText()).toBe('How we work with journeys');
    await page.locator('main').getByRole('link', { name: 'pain points' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/pain-points/index.html');
    await open('zh/handbook/welcome/');
    expect(await page.locator('h1').innerText()).toBe('我们如何使用客户旅程');
  });

  test('makes the pages of personas with its own template, in the frame of the others', async () => {
    await open('en/personas/maya/');
    expect(await page.locator('main > .note').innerText()).toBe('1 goals · Who works for Maya?');
    expect(await page.locator('main h1').innerText()).toContain('Maya');
    await page.locator('main .note a').click();
    expect(new URL(page.url()).pathname).toBe('/en/teams/index.html');
    const files = readdirSync(join(folder, '_site/en/personas'), { recursive: true });
    expect(files).toEqual(expect.arrayContaining([join('maya', 'index.html'), 'index.html']));
  });
});
