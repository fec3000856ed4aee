import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.js';

const site = builtSite();
const checkout = 'journeys/shoe-purchase/purchase/pays/checkout/';
const place = '[id="purchase/pays/checkout"]';
const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const outlineOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { outlineWidth, outlineStyle, backgroundColor } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, backgroundColor];
  });
const marked = ['solid', '3px', 'rgb(230, 244, 242)'];

test('from its page a touchpoint is shown on the map, marked; from the map its page is one step away', async () => {
  const page = await site.open(`en/${checkout}`, { viewport: { width: 1440, height: 900 } });
  await page.getByRole('link', { name: 'Show on the map', exact: true }).click();
  await page.waitForURL(/\/journeys\/shoe-purchase\/index\.html#purchase\/pays\/checkout$/);
  const box = await page.locator(place).boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(900);
  expect(await outlineOf(page, place)).toEqual(marked);
  await page.locator(place).click();
  await page.waitForURL(/\/purchase\/pays\/checkout\/index\.html$/);
  expect(await page.locator('h1').innerText()).toBe('Checkout page');
  await page.context().close();
});

test('on a phone the touchpoint is marked in the story, and only the last one that was asked for', async () => {
  const page = await site.open(`zh/${checkout}`, { viewport: { width: 390, height: 800 } });
  await page.getByRole('link', { name: '在旅程图中查看' }).click();
  const twin = '.story [data-place="purchase/pays/checkout"]';
  await page.locator(twin).waitFor();
  expect(await outlineOf(page, twin)).toEqual(marked);
  await page.evaluate(() => location.assign('#purchase/asks-support'));
  await page.locator('.story .is-target[data-place="purchase/asks-support"]').waitFor();
  expect(await page.locator('.story .is-target').count()).toBe(1);
  await page.context().close();
});

test('the address of a page is copied in its short form, and readers are told', async () => {
  const page = await site.open(`zh/${checkout}index.html`, allowed);
  await page.getByRole('button', { name: '复制链接' }).click();
  await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
  expect(await clipboard(page)).toBe(new URL(`zh/${checkout}`, site.address).href);
  await page.context().close();
});

test('on the map, places and pain points have a button that copies their address, also by keyboard', async () => {
  const page = await site.open('en/journeys/shoe-purchase/index.html', {
    ...allowed,
    viewport: { width: 1440, height: 900 },
  });
  const map = new URL('en/journeys/shoe-purchase/', site.address).href;
  for (const [holder, copied] of [
    ['th[id="purchase"]', `${map}#purchase`],
    ['li[id="purchase/pays"]', `${map}#purchase/pays`],
    [`li:has(> ${place})`, `${map}purchase/pays/checkout/`],
    ['[id="pain-point.wallet-missing"]', `${map}#pain-point.wallet-missing`],
  ] as const) {
    const button = page.locator(`${holder} > button.copy`);
    expect(await button.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toBe(copied);
    expect(await button.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  await page.locator('th[id="awareness"]').hover();
  await page.locator('th[id="awareness"] > button.copy').click();
  await expect.poll(() => clipboard(page)).toBe(`${map}#awareness`);
  await page.context().close();
});

test('where a page came without encryption, and so has no clipboard, it copies all the same', async () => {
  const page = await site.blank(allowed);
  await page.addInitScript(() => {
    if (location.pathname.endsWith('/checkout/')) Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(new URL(`en/${checkout}`, site.address).href);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  await page.goto(new URL('en/', site.address).href);
  expect(await clipboard(page)).toBe(new URL(`en/${checkout}`, site.address).href);
  await page.context().close();
});

test('without scripts nothing offers to copy', async () => {
  const page = await site.blank({ javaScriptEnabled: false });
  for (const path of [`en/${checkout}`, 'en/journeys/shoe-purchase/']) {
    await page.goto(new URL(path, site.address).href);
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
  }
  await page.context().close();
});
