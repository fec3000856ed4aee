import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { buildSite } from '../src/build.js';
import { contentSecurityPolicy } from '../src/content-security-policy.js';
import { serveSite } from '../src/serve.js';
import { builtSite } from './built-site.js';
import { scratchFolder } from './scratch.js';
import { smallWorkspace } from './small-workspace.js';

const site = builtSite();
const scratch = scratchFolder();

/** Asks in the field of the search, and waits for the answer to be announced. */
async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
  await page.waitForFunction(
    (asked) =>
      new URLSearchParams(location.search).get('q') === asked &&
      document.getElementById('_search-found')?.textContent !== '' &&
      document.getElementById('_search-results')?.ariaBusy === 'false',
    query,
  );
}

const titles = (page: Page) => page.locator('.results > li > a').allInnerTexts();
const kinds = (page: Page) => page.locator('.results > li > .tag').allInnerTexts();

test.each([
  ['en', 'Search', 'Service booking in the app', 'Show on the map'],
  ['zh', '搜索', 'App 预约保养', '在旅程图上查看'],
])(
  'from a page in %s, a Chinese word leads to the touchpoint and to its place on the map',
  async (language, name, touchpoint, onMap) => {
    const page = await site.open(`${language}/teams/`);
    await page.getByRole('link', { name, exact: true }).click();
    await ask(page, '预约保养');
    const result = page.locator('.results > li', { hasText: touchpoint }).first();
    expect(await result.locator('mark').count()).toBeGreaterThan(0);
    await result.getByRole('link', { name: onMap }).click();
    await page.waitForURL(new RegExp(`/${language}/journeys/auto-app-owner(?:-target)?/index\\.html#`));
    const target = page.locator(':target');
    expect(await target.innerText()).toContain(touchpoint);
    const { outlineWidth } = await target.evaluate((place) => {
      const marked = place.closest('td') ?? place;
      return { outlineWidth: [place, marked].map((one) => getComputedStyle(one).outlineWidth).join(' ') };
    });
    expect(outlineWidth).toContain('3px');
    await page.goBack();
    await page.locator('.results > li > a', { hasText: touchpoint }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(touchpoint);
    await page.context().close();
  },
);

test.each([
  ['en', 'Contact point', 'Sends a link to one touchpoint to a manager'],
  ['en', '联络点', 'Sends a link to one touchpoint to a manager'],
  ['zh', '客户接触点', '把某个触点的链接发给经理'],
])('in %s, “%s” is also asked as the glossary calls it', async (language, other, found) => {
  const page = await site.open(`${language}/search/`);
  await ask(page, other);
  expect(await titles(page)).toContain(found);
  await page.context().close();
});

test('what narrows the search stands in the address, and is there again after loading', async () => {
  const page = await site.open('en/search/?q=app');
  await page.locator('.results > li').first().waitFor();
  expect(new Set(await kinds(page)).size).toBeGreaterThan(2);
  await page.getByLabel('Type').selectOption('Pain point');
  await page.waitForURL(/\?q=app&type=pain-point$/);
  await page.reload();
  await page.locator('.results > li').first().waitFor();
  expect(await page.getByLabel('Type').inputValue()).toBe('pain-point');
  expect(await page.getByRole('searchbox').inputValue()).toBe('app');
  expect(new Set(await kinds(page))).toEqual(new Set(['Pain point']));
  expect(await page.getByRole('status').innerText()).toBe(`${(await kinds(page)).length} results`);
  await page.context().close();
});

test('a facet alone lists all that has it; where nothing is found, the index is the next step', async () => {
  const page = await site.open('zh/search/?type=term');
  await page.locator('.results > li').first().waitFor();
  await page.locator('.results > li').nth(10).waitFor();
  expect(new Set(await kinds(page))).toEqual(new Set(['术语']));
  await ask(page, 'qqqzzz');
  expect(await page.getByRole('status').innerText()).toBe('0 条结果');
  await page.locator('#_search-none').getByRole('link').click();
  await page.waitForURL(/\/zh\/index-a-z\/index\.html$/);
  await page.context().close();
});

test('a term of the glossary leads to where it is used, and the arrows lead through the results', async () => {
  const page = await site.open('en/glossary/');
  await page.locator('#touchpoint').getByRole('link', { name: 'Find in the journeys' }).click();
  await page.locator('.results > li').first().waitFor();
  const [first = '', second = ''] = await titles(page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('_search-query');
  await page.context().close();
});

test('the search keeps to its policy, also where the host sends it as a header', async () => {
  const page = await site.blank();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) faults.push(request.url());
  });
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': contentSecurityPolicy('wasm') };
    await route.fulfill({ response, headers });
  });
  await page.goto(new URL('en/search/', site.address).href);
  await ask(page, 'checkout');
  expect(await titles(page)).toContain('Checkout page');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('/ opens the search, and does not once the keys are switched off', async () => {
  const page = await site.open('en/personas/');
  await page.keyboard.press('/');
  await page.waitForURL(/\/en\/search\/index\.html$/);
  await page.getByRole('searchbox').press('/');
  expect(await page.getByRole('searchbox').inputValue()).toBe('/');
  await page.goto(new URL('en/personas/', site.address).href);
  await page.getByRole('button', { name: 'Shortcut keys are on' }).click();
  await page.reload();
  expect(await page.getByRole('button', { name: 'Shortcut keys are off' }).count()).toBe(1);
  await page.keyboard.press('/');
  await page.waitForTimeout(200);
  expect(page.url()).toMatch(/\/en\/personas\/$/);
  await page.context().close();
});

test('without a script, the search leads to the index', async () => {
  const page = await site.open('en/search/', { javaScriptEnabled: false });
  expect(await page.locator('form').isVisible()).toBe(false);
  await page.locator('#_search-off').getByRole('link', { name: 'Index A–Z' }).click();
  await page.locator('.entries').getByRole('link', { name: 'Checkout page', exact: true }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Checkout page');
  await page.context().close();
});

test('opened from disk, the index stands in; served, a hostile name is text', async () => {
  const workspace = smallWorkspace(join(scratch, 'workspace'));
  const file = join(workspace, 'buy.journey.yaml');
  const name = '<img src=x onerror=alert(1)> &lt;b&gt; checkout';
  writeFileSync(file, readFileSync(file, 'utf8').replace('name: Checkout,', `name: '${name}',`));
  const output = join(scratch, 'site');
  expect(await buildSite({ workspace, output })).toMatchObject({ written: true, search: 'made' });

  const page = await site.blank();
  await page.goto(pathToFileURL(join(output, 'en/search/index.html')).href);
  expect(await page.locator('form').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.waitForURL(/^file:.*\/en\/index-a-z\/index\.html$/);

  const server = await serveSite({ folder: output, port: 0 });
  await page.goto(new URL('en/search/', server.address).href);
  await ask(page, 'onerror');
  expect(await titles(page)).toContain(name);
  expect(await page.locator('main img').count()).toBe(0);
  await page.context().close();
  await server.close();
});
