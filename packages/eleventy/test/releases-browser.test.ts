import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../../test/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

declare const window: {
  readonly axe: {
    run(): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly unknown[] }[] }>;
  };
};

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(new URL(path, inject('releasedAddress')).href);
  return page;
}
const offered = (page: Page) => page.locator('.releases > div > a b').allInnerTexts();

test('a page of an old release offers the releases of today, and leads to itself in another', async () => {
  const page = await open('v/1.0.0/zh/journeys/shoe-purchase/index.html');
  await page.locator('.releases > summary').click();
  await page.locator('.releases a', { hasText: '2.1.0' }).waitFor();
  expect((await offered(page)).slice(0, 3)).toEqual(['2.1.0', '2.0.0', '1.5.0']);
  await page.locator('.releases a', { hasText: '1.3.1' }).click();
  await page.waitForURL(/\/v\/1\.3\.1\/zh\/journeys\/shoe-purchase\/index\.html$/);
  await page.locator('aside.release a').click();
  await page.waitForURL(/\/zh\/journeys\/buy-shoes\/index\.html$/); // its name today
  await page.context().close();
});

test('where another release lacks the page, that is said, and the nearest is offered', async () => {
  const page = await open('v/1.0.0/en/journeys/shoe-purchase/purchase/asks-support/support-email/index.html');
  await page.locator('.releases > summary').click();
  await page.locator('.releases a', { hasText: '1.3.0' }).click();
  const note = page.locator('.releases [role=status]');
  await note.waitFor();
  expect((await note.innerText()).split('\n')).toEqual(['Release 1.3.0 has no such page.', 'The nearest there is']);
  await note.locator('a').click();
  await page.waitForURL(/\/v\/1\.3\.0\/en\/journeys\/shoe-purchase\/index\.html$/);
  await page.context().close();
});

test('the pages of the latest release under its own address do not call themselves old', async () => {
  const page = await open('v/2.1.0/en/index.html');
  await page.locator('aside.release').waitFor({ state: 'hidden' });
  const old = await open('v/2.0.0/en/index.html');
  await old.locator('.releases a', { hasText: '2.1.0' }).waitFor({ state: 'attached' });
  expect(await old.locator('aside.release').innerText()).toBe(
    'Release 2.0.0, as it was on 2024-11-10. Read this page in the latest release',
  );
  for (const one of [page, old]) await one.context().close();
});

test.each(['en', 'zh'])('in %s without scripts, and from disk, each release leads on', async (language) => {
  const off = await open(`v/1.1.0/${language}/teams/index.html`, { javaScriptEnabled: false });
  await off.locator('aside.release a').click();
  await off.waitForURL(new RegExp(`/${language}/teams/index\\.html$`));
  await off.locator('.releases > summary').click();
  await off.locator('.releases a', { hasText: '1.0.0' }).click();
  await off.waitForURL(new RegExp(`/v/1\\.0\\.0/${language}/teams/index\\.html$`));
  await off.locator('.releases > summary').click();
  await off.locator('.releases > div > a').click();
  await off.waitForURL(/releases\/index\.html$/);
  const disk = await browser.newPage();
  await disk.goto(pathToFileURL(join(inject('releasedSite'), `v/1.1.0/${language}/teams/index.html`)).href);
  await disk.locator('aside.release a').click();
  await disk.waitForURL(new RegExp(`${language}/teams/index\\.html$`));
  await disk.close();
  await off.context().close();
});

test('an old address takes its anchor along to where something is now', async () => {
  const page = await open('en/journeys/shoe-purchase/index.html#purchase/pays');
  await page.waitForURL(/\/en\/journeys\/buy-shoes\/index\.html#purchase\/pays$/);
  await page.context().close();
});

const pages = [
  'releases/index.html',
  'releases/1.3.0/index.html',
  'releases/journeys/buy-shoes/index.html',
  'releases/teams/customer-service/index.html',
  'compare/index.html?from=1.2.1&to=2.0.0',
  'compare/1.2.1...1.3.0/index.html',
  'journeys/shoe-purchase/purchase/asks-support/support-email/index.html',
  'journeys/buy-shoes/index.html',
];
const old = 'teams/index.html';

test.each([
  ['light', 1440, 'en'],
  ['dark', 390, 'zh'],
] as const)('axe finds nothing on pages about releases: %s, %i px, %s', async (colorScheme, width, language) => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  for (const path of [...pages.map((one) => `${language}/${one}`), `v/1.0.0/${language}/${old}`]) {
    await page.goto(new URL(path, inject('releasedAddress')).href, { waitUntil: 'networkidle' });
    await page.locator('details.releases').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run());
    expect([path, violations.map(({ id, nodes }) => `${id}: ${nodes.length}`)]).toEqual([path, []]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([path, overflow <= 0]).toEqual([path, true]);
  }
  await context.close();
});
