import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.js';

const site = builtSite();

/** Black and white of the system's own, whatever theme a reader chose here. */
const views = [
  { system: 'light', chosen: 'dark' },
  { system: 'dark', chosen: 'light' },
] as const;

/** A property of the first element that is seen, of itself or of what stands before its words. */
function seen(page: Page, selector: string, property: string, pseudo?: '::before'): Promise<string> {
  return page
    .locator(`${selector} >> visible=true`)
    .first()
    .evaluate((element, { name, before }) => getComputedStyle(element, before).getPropertyValue(name), {
      name: property,
      before: pseudo,
    });
}

test.each(views)('in forced $system colours every mark that says something is told from the ground', async (view) => {
  const { system, chosen } = view;
  const page = await site.blank({
    forcedColors: 'active',
    colorScheme: system,
    viewport: { width: 1440, height: 900 },
  });
  await page.addInitScript((theme) => localStorage.setItem('journey-theme', theme), chosen);
  const open = (path: string) => page.goto(new URL(`en/${path}`, site.address).href);
  await open('journeys/shoe-purchase/');
  const ground = await seen(page, 'body', 'background-color');
  const words = await seen(page, 'body', 'color');
  expect(ground).toBe(system === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');

  expect(await page.locator('html').getAttribute('data-theme')).toBe(chosen);
  for (const mark of ['.emo .line', '.emo .mark', '.emo .ring']) expect(await seen(page, mark, 'stroke')).toBe(words);
  expect(await seen(page, '.map .curve text', 'fill')).toBe(words);
  expect(await seen(page, '.map thead th', 'border-bottom-color')).toBe(words);
  expect(await seen(page, '.map .pain.critical', 'background-color', '::before')).toBe(words);
  expect(await seen(page, '.map .pain.critical .sev', 'background-color')).toBe(words);
  expect(await seen(page, '.map .pain.critical .sev', 'color')).toBe(ground);
  expect(await seen(page, '.map .pain.medium', 'border-left-color', '::before')).toBe(words);
  expect(await seen(page, '.top nav [aria-current]', 'outline-style')).toBe('solid');
  expect(await seen(page, '.views [aria-current]', 'border-bottom-color')).not.toBe(ground);
  expect(await seen(page, '.views a:not([aria-current])', 'border-bottom-color')).toBe(ground);

  await page.locator('.density').click();
  await page.locator('.density').blur();
  expect(await seen(page, '.density', 'outline-style')).toBe('solid');
  await page.locator('.map .chip').first().focus();
  expect(await seen(page, '.map .chip', 'outline-width')).toBe('3px');

  await open('journeys/shoe-purchase/#_owner.payments');
  expect(await seen(page, '.map a.chip:has-text("Checkout page")', 'color')).toBe(words);
  expect(await seen(page, '.map a.chip:has-text("Social ad")', 'color')).not.toBe(words);

  await open('pain-points/');
  for (const severity of ['critical', 'high', 'medium', 'low'])
    expect(await seen(page, `.quadrant .severity.${severity} circle`, 'stroke')).toBe(words);
  expect(await seen(page, '.quadrant .severity.critical circle', 'fill')).toBe(words);
  expect(await seen(page, '.quadrant .severity.critical text', 'fill')).toBe(ground);
  expect(await seen(page, '.quadrant .severity.high circle', 'fill')).toBe(ground);

  await open('actions/');
  expect(await seen(page, '.bars .late', 'stroke')).toBe(words);
  expect(await seen(page, '.bars .late', 'fill')).toBe(ground);
  expect(await seen(page, '.bars .span:not(.done *)', 'fill')).not.toBe(ground);
  await page.context().close();
});
