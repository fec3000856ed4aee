import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.js';

const site = builtSite();
const journey = 'en/journeys/shoe-purchase/index.html';
const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const textAt = async (path: string) => (await fetch(new URL(path, site.address))).text();

test('a journey is copied as Markdown, as it stands beside its page', async () => {
  const page = await site.open(journey, allowed);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  const copied = await clipboard(page);
  expect(copied).toBe(await textAt('en/journeys/shoe-purchase/index.md'));
  expect(copied).toMatch(/^# Buy running shoes online\n\nThe lowest point|^# Buy running shoes online\n/);
  await page.context().close();
});

test('a diagram is copied as Mermaid', async () => {
  const page = await site.open(journey, allowed);
  const figure = page.locator('figure[data-diagram="flow"]');
  await figure.locator('details').last().locator('summary').click();
  await figure.getByRole('button', { name: 'Copy as Mermaid' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  expect(await clipboard(page)).toBe(await figure.locator('pre code').textContent());
  await page.context().close();
});

test('where no script runs, links lead to the same text and data', async () => {
  const page = await site.open(journey, { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Copy as Markdown' }).count()).toBe(0);
  const hrefs = await page
    .locator('section[aria-labelledby="_take-along"] .ways a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs).toEqual(['index.md', '../../../journeys/shoe-purchase.json']);
  for (const href of hrefs) {
    const response = await fetch(new URL(href, new URL(journey, site.address)));
    expect([href, response.status]).toEqual([href, 200]);
  }
  await page.context().close();
});

test('from disk a file cannot be read by a script, so nothing offers to copy it', async () => {
  const page = await site.blank();
  await page.goto(pathToFileURL(`${site.folder}/${journey}`).href);
  await page.waitForFunction(() => document.querySelector('[data-copy-of]:not([hidden])') !== null);
  expect(await page.locator('[data-copy-from]').isVisible()).toBe(false);
  await page.context().close();
});

test('the page about the site says which state it shows, and leads to data and schemas', async () => {
  const page = await site.open('zh/');
  await page.getByRole('contentinfo').getByRole('link', { name: '关于本站' }).click();
  await page.waitForURL(/\/zh\/about\/index\.html$/);
  const words = await page.locator('main').innerText();
  expect(words).toContain('2025-04-20');
  expect(words).toContain('Twelve customer interviews');
  const address = await page.getByRole('link', { name: 'model.json' }).evaluate((link) => link.getAttribute('href'));
  const model = JSON.parse(await textAt(`zh/about/${address}`));
  expect(Object.keys(model)[0]).toBe('schemaVersion');
  expect(readFileSync(`${site.folder}/_headers`, 'utf8')).toContain(':language/about/*');
  await page.context().close();
});
