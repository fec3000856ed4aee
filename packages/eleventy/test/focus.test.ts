import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.js';
import { contrast, type Light } from './colour.js';

const site = builtSite();
const path = 'en/journeys/shoe-purchase/';

/** The colour of something's words, and whether it is that of muted ones. */
async function dimmed(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const muted = document.createElement('i');
      muted.style.color = 'var(--muted)';
      element.closest('body')?.append(muted);
      const is = getComputedStyle(element).color === getComputedStyle(muted).color;
      muted.remove();
      return is;
    });
}

/** Without motion a colour is there at once. */
const still = { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } } as const;

const chip = (place: string) => `.map a.chip[id="${place}"]`;

test('puts one team in focus: what is not theirs is dimmed, nothing is hidden, and the address says so', async () => {
  const page = await site.open(path, still);
  const height = () => page.locator('table.map').evaluate((map) => map.getBoundingClientRect().height);
  const whole = await height();
  await page.getByText('Focus on…').click();
  await page.locator('.focus').getByRole('link', { name: 'Customer service' }).click();
  expect(new URL(page.url()).hash).toBe('#_owner.customer-service');
  expect(await page.locator('.focused:visible').innerText()).toContain('Customer service');
  expect(await dimmed(page, chip('purchase/pays/checkout'))).toBe(true);
  expect(await dimmed(page, chip('consideration/chooses-size/presales-chat'))).toBe(false);
  expect(await height()).toBeCloseTo(whole, 0);
  await page.getByRole('link', { name: 'Show everything' }).click();
  expect(await dimmed(page, chip('purchase/pays/checkout'))).toBe(false);
  expect(await page.locator('.focused:visible').count()).toBe(0);
  await page.context().close();
});

test.each([1440, 390])('a link with a focus in it opens so without scripts, %i px wide', async (width) => {
  const options = { javaScriptEnabled: false, viewport: { width, height: 900 } };
  const page = await site.open(`${path}#_severity.critical`, options);
  expect(await page.locator('.focused:visible').innerText()).toContain('critical');
  await page.context().close();
});

test('dimmed words can still be read, light and dark, on the band too', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await site.open(`${path}#_owner.finance`, { ...still, colorScheme });
    const pairs = await page.locator('.map :is(th, td)[data-focus]:not([data-focus~="o6"])').evaluateAll((cells) =>
      cells.flatMap((cell) =>
        [...cell.querySelectorAll('.nm, .sn, small, a, .sev')].map((words) => {
          let ground: Element | null = words;
          const colourOf = (element: Element) => getComputedStyle(element).backgroundColor;
          while (ground?.parentElement && colourOf(ground) === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
          return [getComputedStyle(words).color, ground ? colourOf(ground) : ''] as const;
        }),
      ),
    );
    expect(pairs.length).toBeGreaterThan(20);
    const worst = Math.min(...pairs.map(([words, ground]) => contrast(lightOf(words), lightOf(ground))));
    expect(worst).toBeGreaterThanOrEqual(4.5);
    await page.context().close();
  }
});

/** `rgb(27, 31, 39)` as light. */
function lightOf(css: string): Light {
  const [r = 0, g = 0, b = 0] = [...css.matchAll(/[\d.]+/g)].map(([value]) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}
