import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diff } from '@journey-as-code/core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../test/browser.js';
import { serveSite } from '../src/serve.js';
import { scratchFolder } from './scratch.js';
import { threeReleases, writeReleases } from './three-releases.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = scratchFolder();
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  await writeReleases(threeReleases, folder);
  browser = await launchBrowser();
  server = await serveSite({ folder: folder, port: 0 });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(new URL(path, server.address).href);
  return page;
}

declare const window: {
  readonly axe: {
    run(
      part: string,
      options: { readonly resultTypes: readonly string[] },
    ): Promise<{
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }>;
  };
};

/** Waits until a comparison of two releases is announced. */
const shown = (page: Page, from: string, to: string) =>
  page.waitForFunction(
    ([one, other]) =>
      [one, other].every((version) => document.getElementById('_compare-status')?.textContent?.includes(version ?? '')),
    [from, to],
  );

const changesOn = (page: Page) =>
  page
    .locator('.changes > li')
    .evaluateAll((items) => items.map((item) => [item.id.slice(7), item.querySelector('.message')?.textContent]));

const versions = threeReleases.all.map(({ version }) => version);
const pairs = versions.flatMap((from) => versions.filter((to) => to !== from).map((to) => [from, to] as const));

test.each(pairs)('from %s to %s, a browser finds what the command line finds', async (from, to) => {
  for (const language of ['en', 'zh']) {
    const page = await open(`${language}/compare/index.html?from=${from}&to=${to}`);
    await shown(page, from, to);
    const { changes } = diff(threeReleases.workspaceOf(from), threeReleases.workspaceOf(to), { language });
    const expected = changes.map(({ fingerprint, message }) => [fingerprint, message]);
    expect((await changesOn(page)).toSorted()).toEqual(expected.toSorted());
    await page.context().close();
  }
});

test('without a question in the address, the latest release and the one before it are compared', async () => {
  const page = await open('en/compare/index.html');
  await shown(page, '1.1.0', '1.2.0');
  expect(await page.locator('#_compare-from').inputValue()).toBe('1.1.0');
  expect(await page.locator('#_compare-to').inputValue()).toBe('1.2.0');
  await page.context().close();
});

test('what is chosen stands in the address, and the way back leads to what was chosen before', async () => {
  const page = await open('en/compare/index.html?from=1.1.0&to=1.2.0');
  await shown(page, '1.1.0', '1.2.0');
  await page.locator('#_compare-from').selectOption('1.0.0');
  await shown(page, '1.0.0', '1.2.0');
  await page.locator('#_compare-journey').selectOption('Return shoes');
  await page.waitForFunction(() => document.querySelectorAll('.changes > li').length === 1);
  expect(new URL(page.url()).search).toBe('?from=1.0.0&to=1.2.0&journey=return-shoes');
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('.changes > li').length > 1);
  await page.goBack();
  await shown(page, '1.1.0', '1.2.0');
  expect(await page.locator('#_compare-from').inputValue()).toBe('1.1.0');
  await page.goForward();
  await shown(page, '1.0.0', '1.2.0');
  await page.context().close();
});

test('the page made beforehand says what the browser finds', async () => {
  const [live, ready] = [
    await open('zh/compare/index.html?from=1.0.0&to=1.2.0'),
    await open('zh/compare/1.0.0...1.2.0/index.html', { javaScriptEnabled: false }),
  ];
  await shown(live, '1.0.0', '1.2.0');
  const words = (page: Page) => page.locator('.comparison').innerText();
  expect(await words(live)).toBe(await words(ready));
  const hrefs = (page: Page) =>
    page.locator('.comparison a').evaluateAll((links) =>
      links.map((link) => {
        const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
        return pathname === location.pathname ? hash : pathname + hash;
      }),
    );
  expect(await hrefs(live)).toEqual(await hrefs(ready));
  await live.context().close();
  await ready.context().close();
});

test('an address with the fingerprint of a change leads to it', async () => {
  const { changes } = diff(threeReleases.workspaceOf('1.0.0'), threeReleases.workspaceOf('1.2.0'));
  const last = `change.${changes.at(-1)?.fingerprint}`;
  const page = await open(`en/compare/index.html?from=1.0.0&to=1.2.0#${last}`, {
    viewport: { width: 1000, height: 500 },
  });
  await shown(page, '1.0.0', '1.2.0');
  await page.waitForFunction((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, last);
  await page.context().close();
});

test('without scripts, from disk, or without data, the page leads to comparisons that are ready to read', async () => {
  const ready = ['1.1.0 → 1.2.0', '1.0.0 → 1.1.0', '1.0.0 → 1.2.0'];
  const links = (page: Page) => page.locator('.ready a').allInnerTexts();
  const off = await open('en/compare/index.html', { javaScriptEnabled: false });
  expect(await off.locator('#_compare-why').innerText()).toMatch(/^Choosing any two releases needs a script\./);
  expect(await links(off)).toEqual(ready);

  const disk = await (await browser.newContext()).newPage();
  await disk.goto(pathToFileURL(join(folder, 'en/compare/index.html')).href);
  expect(await disk.locator('#_compare-why').innerText()).toMatch(/^This page was opened from disk/);
  expect(await disk.locator('#_compare-form').isVisible()).toBe(false);
  expect(await links(disk)).toEqual(ready);

  const lost = await open('en/compare/index.html');
  await shown(lost, '1.1.0', '1.2.0');
  rmSync(join(folder, 'v/1.0.0/model.json'));
  await lost.locator('#_compare-from').selectOption('1.0.0');
  await lost.waitForFunction(() => document.getElementById('_compare-why')?.hidden === false);
  expect(await lost.locator('#_compare-why').innerText()).toMatch(/^v\/1\.0\.0\/model\.json could not be loaded/);
  expect(await lost.locator('.comparison').innerText()).toBe('');
  await lost.locator('#_compare-from').selectOption('1.1.0');
  await shown(lost, '1.1.0', '1.2.0');
  for (const page of [off, disk, lost]) await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'in the %s theme nobody is shut out, and nothing scrolls sideways',
  async (colorScheme) => {
    for (const [path, width] of [
      ['en/compare/index.html?from=1.1.0&to=1.2.0', 1440],
      ['zh/compare/1.1.0...1.2.0/index.html', 390],
      ['en/compare/1.0.0...1.1.0/index.html', 390],
    ] as const) {
      const page = await open(path, { colorScheme, viewport: { width, height: 900 } });
      if (path.includes('?')) await shown(page, '1.1.0', '1.2.0');
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const { violations } = await window.axe.run('main', { resultTypes: ['violations'] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.context().close();
    }
  },
);
