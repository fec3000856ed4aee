import { expect, test } from 'vitest';
import { builtSite, pageOfEachSort } from './built-site.js';

const site = builtSite();

/** What may be wider than the window, in a box of its own that keys can scroll: maps, tables, curves, code. */
const mayScroll = '.scroll, .wide, pre, .drawing';

/** Runs in the page: what sticks out, scrolls sideways without leave, or covers the view while it sticks. */
const faultsIn = `(() => {
  const width = document.documentElement.clientWidth;
  const faults = [];
  if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways');
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element);
    if (!element.checkVisibility?.() || element.closest('.vh, svg')) continue;
    const name = element.tagName.toLowerCase() + '.' + element.className;
    const isWider = element.scrollWidth > element.clientWidth + 1;
    if (isWider && /auto|scroll/.test(style.overflowX) && !element.matches(${JSON.stringify(mayScroll)})) faults.push(name + ' scrolls sideways');
    if (isWider && /hidden|clip/.test(style.overflowX) && style.clipPath === 'none') faults.push(name + ' is cut');
    const sticks = style.position === 'fixed' || (style.position === 'sticky' && style.top !== 'auto');
    if (sticks && element.clientWidth > width / 2 && element.clientHeight > innerHeight / 3) faults.push(name + ' covers the view');
  }
  return faults;
})()`;

test.each([
  { width: 320, height: 640, says: 'the narrowest window' },
  { width: 640, height: 450, says: 'a window of 1280 px at 200 %' },
  { width: 720, height: 450, says: 'a window of 1440 px at 200 %' },
])(
  '$says: nothing is cut or scrolls sideways but maps, tables, curves and code in their own box',
  async ({ width, height }) => {
    const page = await site.blank({ viewport: { width, height } });
    const found: string[] = [];
    for (const language of ['en', 'zh']) {
      for (const sort of pageOfEachSort) {
        await page.goto(new URL(`${language}/${sort}`, site.address).href);
        const faults: readonly string[] = await page.evaluate(faultsIn);
        found.push(...faults.map((fault) => `${language}/${sort}: ${fault}`));
      }
    }
    await page.context().close();
    expect(found).toEqual([]);
  },
  120_000,
);

test('on a phone the other sections open below the navigation, inside the window', async () => {
  for (const language of ['en', 'zh']) {
    const page = await site.open(`${language}/`, { viewport: { width: 320, height: 640 } });
    await page.locator('.further > summary').click();
    const links = page.locator('.further > div');
    const box = await links.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    const last = page.locator('.top nav > div > a').last();
    const above = await last.boundingBox();
    expect(box && above && box.y >= above.y + above.height - 1).toBe(true);
    await page.context().close();
  }
});
