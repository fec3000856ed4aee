import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.js';

const site = builtSite();
const journey = 'journeys/shoe-purchase/';

/** Visits a page in a window of its own. */
async function visit(path: string, look: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
  const page = await site.open(path, { viewport: { width: 1440, height: 900 }, ...options });
  await look(page);
  await page.context().close();
}

const heading = (page: Page) => page.locator('h1').innerText();

test('1, journey map: a dot of the curve leads to its step, and the headline to the lowest point', () =>
  visit(`en/${journey}`, async (page) => {
    await page
      .locator('.map')
      .getByRole('link', { name: /^4\.1 Receives and tries the shoes: \+2\.0, very good/ })
      .click();
    expect(await page.locator(':target').innerText()).toContain('Receives and tries the shoes');
    await page.locator('.lead a').first().click();
    expect(await page.locator(':target').innerText()).toContain('Tries to pay');
    await page.getByText('In detail').first().click();
    expect(await page.locator('.map details[open] li').count()).toBeGreaterThan(0);
  }));

test('2, home: each journey with its curve, low point, pains, owner and state; one click to any of them', () =>
  visit('zh/', async (page) => {
    const rows = page.locator('.journeys tbody tr');
    expect(await rows.count()).toBe(5);
    expect(await rows.locator('svg.sparkline').count()).toBe(5);
    await rows.getByRole('link', { name: /^3\.1/ }).first().click();
    await page.locator(':target').waitFor();
    expect(await heading(page)).toContain('Buy running shoes online');
  }));

test('3, pain points: a numbered dot, the same row, and the pain in full', () =>
  visit('en/pain-points/', async (page) => {
    await page.getByRole('link', { name: /^1 Preferred payment method is missing: / }).click();
    expect(await page.locator(':target').innerText()).toContain('Preferred payment method is missing');
    await page.goBack();
    expect(await page.locator('table.data tbody tr').first().innerText()).toContain(
      'Preferred payment method is missing',
    );
  }));

test('4, touchpoint: a Chinese word found from home leads to it, and on to its place on the map', () =>
  visit('zh/', async (page) => {
    await page.getByRole('link', { name: '搜索' }).click();
    await page.getByRole('searchbox').fill('预约保养');
    await page.getByRole('searchbox').press('Enter');
    await page.locator('.results a', { hasText: 'App 预约保养' }).first().click();
    await page.waitForURL(/\/journeys\//);
    expect(await heading(page)).toContain('App 预约保养');
    await page.getByRole('link', { name: '在旅程图中查看' }).click();
    expect(await page.locator(':target').innerText()).toContain('App 预约保养');
  }));

test('5, print, PDF and slides: one sheet of A3; slides are turned with the arrow keys', () =>
  visit(`zh/${journey}`, async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.goto(new URL('zh/slides/shoe-purchase/', site.address).href);
    const depth = () => page.evaluate(() => scrollY);
    const before = await depth();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((start) => scrollY > start + 100, before);
  }));

test('6, search: what stands in the address is asked again', () =>
  visit('en/search/?q=wallet', async (page) => {
    await page.locator('.results > li').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('wallet');
    expect(await page.locator('.results').innerText()).toMatch(/wallet/i);
  }));

test('9, persona: curves of all journeys, and what stops them from buying', () =>
  visit('en/personas/maya-runner/', async (page) => {
    expect(await page.locator('main svg.sparkline, main .curve').count()).toBeGreaterThan(1);
    expect(await page.locator('main').innerText()).toContain('What stops a purchase');
    await page.getByRole('link', { name: 'Buy running shoes online', exact: true }).first().click();
    await page.waitForURL(/\/journeys\/shoe-purchase\//);
    expect(await heading(page)).toContain('Buy running shoes online');
  }));

test('10, focus: one channel, and back to everything', () =>
  visit(`en/${journey}`, async (page) => {
    await page.getByText('Focus on…').click();
    await page.locator('.focus').getByRole('link', { name: 'Live chat' }).click();
    expect(new URL(page.url()).hash).toBe('#_channel.live-chat');
    await page.getByRole('link', { name: 'Show everything' }).click();
    expect(await page.locator('.focused:visible').count()).toBe(0);
  }));

test('11, team: what is theirs, each a link', () =>
  visit('en/teams/customer-service/', async (page) => {
    const words = await page.locator('main').innerText();
    for (const part of ['Open pain points', 'Actions', 'Stages', 'Touchpoints']) expect(words).toContain(part);
    await page.getByRole('link', { name: 'Write the payment help article' }).click();
    expect(await page.locator(':target').innerText()).toContain('Customer service');
  }));

test('12, actions: by status, in time, and filtered by owner; what is overdue says so', () =>
  visit('en/actions/', async (page) => {
    await page.getByLabel('Owner').selectOption('Customer service');
    const rows = page.locator('table.data tbody tr:visible');
    expect(await rows.count()).toBe(1);
    expect(await rows.innerText()).toContain('overdue');
    expect(await page.locator('main svg').count()).toBeGreaterThan(0);
  }));

test('13, channels: a count leads to as many touchpoints', () =>
  visit('zh/channels/', async (page) => {
    const count = page.locator('a.count-link').first();
    const number = await count.innerText();
    await count.click();
    expect(await page.locator(':target').innerText()).toContain(number);
  }));

test('14, embed and export: the curve is a picture with words, and the map stands in other pages', () =>
  visit(`en/${journey}`, async (page) => {
    const waiting = page.waitForEvent('download');
    await page.locator('a[download][href$="curve.svg"]').click();
    const picture = readFileSync(await (await waiting).path(), 'utf8');
    expect(picture).toContain('Tries to pay');
    await page.goto(new URL('en/embed/shoe-purchase/', site.address).href);
    expect(await page.locator('header.top, body > footer').count()).toBe(0);
    expect(await page.locator('table.map').count()).toBe(1);
  }));

test('15, blueprint: lanes from the customer to what supports, under the lines between them', () =>
  visit(`en/${journey}`, async (page) => {
    await page.getByRole('link', { name: 'Blueprint', exact: true }).first().click();
    await page.waitForURL(/\/blueprint\//);
    const lanes = await page.locator('table.blueprint tbody th[scope="row"]').allInnerTexts();
    expect(lanes.length).toBeGreaterThan(3);
    expect(await page.locator('table.blueprint').innerText()).toMatch(/line of visibility|does not see/i);
  }));

test('16, as-is and to-be: both curves, and the differences as a table', () =>
  visit(`en/${journey}`, async (page) => {
    const part = page
      .locator('section, .part')
      .filter({ has: page.locator('#_as-is-to-be') })
      .first();
    expect(await page.locator('.compared').count()).toBeGreaterThan(0);
    expect(await part.locator('table').first().innerText()).toContain('better by');
  }));

test('17, lists: each is downloaded as a table; findings say what to do; the glossary finds its terms', async () => {
  for (const [list, word] of [
    ['touchpoints', 'Checkout page'],
    ['handoffs', 'Dealers'],
    ['opportunities', 'Offer the two most requested wallets'],
  ] as const) {
    await visit(`en/${list}/`, async (page) => {
      const waiting = page.waitForEvent('download');
      await page.locator('a[download]').first().click();
      const file = readFileSync(await (await waiting).path(), 'utf8');
      expect(file.startsWith('\uFEFF')).toBe(true);
      expect(file).toContain(word);
    });
  }
  await visit('en/findings/', async (page) => {
    await page.getByRole('link', { name: 'cold-handoff' }).first().click();
    await page.waitForURL(/\/rules\/cold-handoff\//);
    expect(await heading(page)).toContain('cold-handoff');
  });
  await visit('zh/glossary/', async (page) => expect(await page.locator('main').innerText()).toContain('接触点'));
  await visit('en/about/', async (page) => expect(await page.locator('main').innerText()).toMatch(/model\.json/));
});
