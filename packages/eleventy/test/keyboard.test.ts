import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.js';

const site = builtSite();
const path = 'en/journeys/shoe-purchase/';
const wide = { viewport: { width: 1440, height: 900 } };

/** What has the focus: the start of its words, or what it is called. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

test('the map is walked with the keyboard alone: into it, through its links stage by stage, and out', async () => {
  const page = await site.open(path, wide);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the map');
  await page.keyboard.press('Enter');
  const inMap = () =>
    page.evaluate(() => {
      const map = document.getElementById('_map');
      const element = document.activeElement;
      if (!map?.contains(element) || element === map) return undefined;
      const box = element?.getBoundingClientRect();
      const cell = element?.closest('td, th');
      const row = cell?.parentElement?.firstElementChild?.textContent?.trim() ?? '';
      const hidden = !box || box.width === 0 || document.elementFromPoint(box.x + box.width / 2, box.y + 8) === null;
      const drawn = element?.querySelector('circle.hit');
      const isMarked = element && getComputedStyle(element).outlineStyle === 'solid';
      return { row, hidden, isMarked: isMarked || (drawn && getComputedStyle(drawn).stroke !== 'none') };
    });
  const rows: string[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await inMap();
    if (at === undefined && rows.length > 0) break;
    if (at === undefined) continue;
    expect(at).toEqual({ row: at.row, hidden: false, isMarked: true });
    if (rows.at(-1) !== at.row) rows.push(at.row);
  }
  const lanes = await page.locator('table.map tbody > tr > th').allTextContents();
  const order = rows.map((row) => lanes.findIndex((lane) => lane.trim() === row)).filter((index) => index >= 0);
  expect(order.length).toBeGreaterThan(5);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  await page.context().close();
}, 60_000);

describe('single keys', () => {
  test('lead to the stage before and after, and can be switched off', async () => {
    const page = await site.open(path, wide);
    const place = () => decodeURIComponent(new URL(page.url()).hash);
    await page.keyboard.press(']');
    await page.keyboard.press(']');
    expect(place()).toBe('#consideration');
    await page.keyboard.press('[');
    expect(place()).toBe('#awareness');
    expect(await page.locator('th:target').innerText()).toContain('Awareness');
    await page.locator('button.keys').click();
    await page.keyboard.press(']');
    expect(place()).toBe('#awareness');
    await page.reload();
    await page.keyboard.press(']');
    expect(place()).toBe('#awareness');
    await page.locator('button.keys').click();
    await page.keyboard.press(']');
    expect(place()).toBe('#consideration');
    await page.context().close();
  });
});

test('a compact map is lower, and stays compact on the next page', async () => {
  const page = await site.open(path, wide);
  const height = () => page.locator('table.map').evaluate((map) => map.getBoundingClientRect().height);
  const comfortable = await height();
  await page.getByRole('button', { name: 'Compact' }).click();
  const compact = await height();
  expect(compact).toBeLessThan(comfortable - 50);
  await page.reload();
  expect(await height()).toBe(compact);
  await page.getByRole('button', { name: 'Compact' }).click();
  expect(await height()).toBe(comfortable);
  await page.context().close();
});

test('the other language opens at the same anchor, or as far down the page', async () => {
  const page = await site.open(`${path}#purchase/pays`, wide);
  await page.locator('a.language').click();
  await page.waitForURL('**/zh/**');
  expect(new URL(page.url()).hash).toBe('#purchase/pays');
  await page.goto(new URL(`zh/${path.slice(3)}`, site.address).href);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  const share = () => page.evaluate(() => scrollY / document.documentElement.scrollHeight);
  const before = await share();
  await page.locator('a.language').evaluate((link) => link instanceof HTMLElement && link.click());
  await page.waitForURL('**/en/**');
  await page.waitForFunction(() => scrollY > 0);
  expect(await share()).toBeCloseTo(before, 1);
  await page.context().close();
});
