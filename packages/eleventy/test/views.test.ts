import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.js';

const site = builtSite();

const shown = (page: Page) =>
  page
    .locator('.slide')
    .evaluateAll((slides) => slides.findIndex((one) => one.getBoundingClientRect().bottom > 450) + 1);

test('keys lead from slide to slide, and the way to the map is one step away', async () => {
  const page = await site.open('en/slides/shoe-purchase/', { viewport: { width: 1440, height: 900 } });
  for (const [key, slide] of [
    ['ArrowRight', 2],
    [' ', 3],
    ['PageDown', 4],
    ['ArrowDown', 5],
    ['PageUp', 4],
    ['Shift+ ', 3],
    ['ArrowLeft', 2],
    ['ArrowUp', 1],
    ['End', 8],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key === 'Shift+ ' ? 'Shift+Space' : key === ' ' ? 'Space' : key);
    expect([key, await shown(page)]).toEqual([key, slide]);
  }
  await page.locator('#_slide-1').getByRole('link', { name: 'To the map' }).click();
  expect(page.url()).toMatch(/\/en\/journeys\/shoe-purchase\/index\.html$/);
  await page.getByRole('navigation', { name: 'Views of the journey' }).getByRole('link', { name: 'Slides' }).click();
  expect(page.url()).toMatch(/\/en\/slides\/shoe-purchase\/index\.html$/);
  await page.context().close();
});

test('on a phone a slide that is higher than the screen is scrolled through first', async () => {
  const page = await site.open('en/slides/auto-app-owner/#_slide-3', { viewport: { width: 390, height: 400 } });
  await page.keyboard.press('PageDown');
  expect(page.url()).toMatch(/#_slide-3$/);
  await page.context().close();
});

test.each(['en', 'zh'])(
  '%s: each slide is one sheet, A4 in landscape',
  async (language) => {
    const page = await site.blank();
    for (const journey of ['shoe-purchase', 'auto-app-owner', 'auto-app-owner-target', 'adopting-journey-as-code']) {
      await page.goto(new URL(`${language}/slides/${journey}/`, site.address).href);
      const slides = await page.locator('.slide').count();
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      expect({ journey, sheets: pdf.match(/\/Type\s*\/Page\b/g)?.length }).toEqual({ journey, sheets: slides });
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12](?:\.\d+)? 59[45](?:\.\d+)?\]/);
    }
    await page.context().close();
  },
  60_000,
);

test('the map stands in a frame on another site, in the theme of the reader, and leads out beside it', async () => {
  const host = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<iframe src="${site.address}en/embed/shoe-purchase/" width="1200" height="800"></iframe>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  const page = await site.blank({ colorScheme: 'dark' });
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  const frame = page.frameLocator('iframe');
  await frame.locator('.map').waitFor();
  expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    'rgb(20, 22, 27)',
  );
  expect(await frame.locator('nav, footer, button').count()).toBe(0);
  for (const name of ['The whole journey', 'Checkout page']) {
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name }).first().click(),
    ]);
    expect(opened.url()).toContain('/en/journeys/shoe-purchase/');
    expect(await opened.locator('h1').innerText()).not.toBe('');
    await opened.close();
  }
  const inside = await frame.locator('.curve a').first().getAttribute('href');
  expect(inside).toMatch(/^#/);
  await page.context().close();
  host.close();
});

test('pictures show in another page, as large as they say', async () => {
  const page = await site.open('zh/journeys/auto-app-owner/');
  const size = await page.evaluate(async () => {
    const picture = new Image();
    picture.src = '../../pictures/auto-app-owner/map.svg';
    await picture.decode();
    return { width: picture.naturalWidth, isHigh: picture.naturalHeight > 500 };
  });
  expect(size).toEqual({ width: 1376, isHigh: true });
  await page.context().close();
});

test('a picture is saved as PNG at twice its size, Chinese drawn', async () => {
  const page = await site.open('zh/journeys/auto-app-owner/', { viewport: { width: 1440, height: 900 } });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '另存为 PNG' }).last().click(),
  ]);
  expect(download.suggestedFilename()).toBe('auto-app-owner-curve.png');
  const png = readFileSync(await download.path());
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(png.readUInt32BE(16)).toBe(2 * 1376);
  const [first, second] = await page.evaluate(
    async (source) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.naturalWidth;
      canvas.height = picture.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      // The first two characters of the title, 汽 and 车, at twice 24 px: boxes for missing letters would be alike.
      return [48, 96].map((x) => context?.getImageData(x, 48, 48, 64).data.join());
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  expect(new Set(first?.split(',')).size).toBeGreaterThan(8);
  expect(first).not.toBe(second);
  await page.context().close();
});
