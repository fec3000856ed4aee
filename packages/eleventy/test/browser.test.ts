import { expect, test } from 'vitest';
import { builtSite, pageOfEachSort } from './built-site.js';

const site = builtSite();
const journeys = [
  'adopting-journey-as-code',
  'auto-app-owner',
  'auto-app-owner-target',
  'shoe-purchase',
  'shoe-purchase-target',
];

test('no page asks another host for anything, breaks its rules of loading, or says an error', async () => {
  const page = await site.blank();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address) && !request.url().startsWith('blob:')) faults.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  for (const language of ['en', 'zh']) {
    for (const sort of pageOfEachSort)
      await page.goto(new URL(`${language}/${sort}`, site.address).href, { waitUntil: 'load' });
  }
  await page.context().close();
  expect(faults).toEqual([]);
}, 180_000);

test('without a script, every page but the search says and shows the same', async () => {
  const plain = await site.blank({ javaScriptEnabled: false });
  const scripted = await site.blank();
  for (const sort of pageOfEachSort.filter((path) => !path.startsWith('search/'))) {
    const address = new URL(`en/${sort}`, site.address).href;
    await plain.goto(address);
    await scripted.goto(address);
    // What copies, saves, filters, packs closer, or switches keys off, is there for scripts alone.
    await scripted
      .locator(
        'button:is([data-copy-link], [data-copy], [data-copy-from], [data-copy-of], [data-png], .keys, .density), .filters',
      )
      .evaluateAll((all) => {
        for (const one of all) one.remove();
      });
    expect(await plain.locator('body').innerText()).toBe(await scripted.locator('body').innerText());
  }
  await plain.context().close();
  await scripted.context().close();
}, 180_000);

test('the root leads to the default language by itself', async () => {
  const page = await site.open('', { javaScriptEnabled: false });
  await page.waitForURL(/\/en\/index\.html$/);
  expect(await page.title()).toBe('Journeys · Acme customer journeys');
  await page.context().close();
});

test.each(['en', 'zh'])(
  '%s: no label of a curve lies on another one or leaves the plot',
  async (language) => {
    const page = await site.blank({ viewport: { width: 1440, height: 900 } });
    for (const journey of journeys) {
      await page.goto(new URL(`${language}/journeys/${journey}/`, site.address).href);
      const figures = await page.$$eval('.curve', (curves) =>
        curves.map((curve) => ({
          width: Number(curve.getAttribute('width')),
          boxes: [...curve.querySelectorAll('.label')].map((label) => {
            if (!(label instanceof SVGGraphicsElement)) throw new TypeError('A label is no drawing.');
            const { x, y, width, height } = label.getBBox();
            return { words: label.textContent ?? '', left: x, right: x + width, top: y, bottom: y + height };
          }),
        })),
      );
      for (const { width, boxes } of figures) {
        const overlaps = boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
            )
            .map((other) => `${one.words} on ${other.words}`),
        );
        expect({ journey, overlaps }).toEqual({ journey, overlaps: [] });
        expect(
          boxes.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > 244),
        ).toEqual([]);
      }
    }
    await page.context().close();
  },
  120_000,
);

test.each(['en', 'zh'])(
  '%s: every journey and every blueprint is one sheet of paper, A3 in landscape',
  async (language) => {
    const page = await site.blank();
    const blueprints = journeys.slice(1).map((journey) => `blueprint/${journey}/`);
    for (const path of [...journeys.map((journey) => `journeys/${journey}/`), ...blueprints]) {
      await page.goto(new URL(`${language}/${path}`, site.address).href);
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      expect({ path, sheets: pdf.match(/\/Type\s*\/Page\b/g)?.length }).toEqual({ path, sheets: 1 });
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 119\d(?:\.\d+)? 84[12](?:\.\d+)?\]/);
    }
    await page.context().close();
  },
  120_000,
);

test('on a phone a place leads to its twin in the story, which is all that shows', async () => {
  const page = await site.open('en/journeys/shoe-purchase/#purchase/pays/checkout', {
    viewport: { width: 390, height: 800 },
  });
  expect(await page.locator('.map').isVisible()).toBe(false);
  const twin = page.locator('.story [data-place="purchase/pays/checkout"]');
  await twin.waitFor();
  const box = await twin.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(800);
  await page.context().close();
});

test('on a phone the blueprint is read step by step, and a touchpoint of it leads to the story of its journey by its page', async () => {
  const page = await site.open('en/journeys/shoe-purchase/', { viewport: { width: 390, height: 800 } });
  await page.getByRole('navigation', { name: 'Views of the journey' }).getByRole('link', { name: 'Blueprint' }).click();
  expect(await page.locator('.map').isVisible()).toBe(false);
  const pays = page.locator('.story section[data-place="purchase/pays"]');
  expect(await pays.locator('h4, .line').allInnerTexts()).toEqual([
    'Physical evidence',
    'Customer actions',
    'Line of interaction',
    'Frontstage',
    'Line of visibility',
    'Backstage',
    'Line of internal interaction',
    'Support processes',
    'Systems',
  ]);
  await pays.getByRole('link', { name: 'Checkout page' }).click();
  await page.getByRole('link', { name: 'Show on the map', exact: true }).click();
  await page.locator('.story [data-place="purchase/pays/checkout"]').waitFor();
  expect(page.url()).toMatch(/\/en\/journeys\/shoe-purchase\/index\.html#purchase\/pays\/checkout$/);
  await page.context().close();
});

test('the theme is the reader’s choice, and is remembered', async () => {
  const page = await site.open('en/', { colorScheme: 'light' });
  const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
  expect(await ground()).toBe('rgb(250, 250, 247)');
  await page.getByRole('button', { name: 'Light or dark' }).click();
  expect(await ground()).toBe('rgb(20, 22, 27)');
  await page.goto(new URL('zh/teams/', site.address).href);
  expect(await ground()).toBe('rgb(20, 22, 27)');
  await page.context().close();
});

test('the map scrolls in its own box, and its lane names stay', async () => {
  const page = await site.open('en/journeys/shoe-purchase/', { viewport: { width: 900, height: 900 } });
  const map = page.locator('#_map');
  await map.evaluate((box) => box.scrollTo(400, 0));
  const name = await page.locator('.map tbody th[scope="row"]').first().boundingBox();
  const box = await map.boundingBox();
  expect(Math.round((name?.x ?? 0) - (box?.x ?? 0))).toBeLessThanOrEqual(1);
  await page.context().close();
});

test('a column orders the rows of a list, up and down, and what says nothing stays last', async () => {
  const page = await site.open('en/actions/');
  const names = () => page.locator('.sortable tbody th a').allInnerTexts();
  const before = await names();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  expect((await names())[0]).toBe('Add foot-length photos to the size guide');
  const start = page.getByRole('button', { name: 'Start', exact: true });
  await start.click();
  const up = await names();
  expect(up[0]).toBe('Add foot-length photos to the size guide');
  await start.click();
  const down = await names();
  expect(down[0]).toBe('Reword the messages of the reader with five CX managers');
  expect(down.slice(4)).toEqual(up.slice(4));
  expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  expect(up.toSorted()).toEqual(before.toSorted());
  await page.context().close();
});

test('a list is taken along as a file', async () => {
  const page = await site.open('zh/opportunities/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 CSV 表格' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('opportunities.csv');
  await page.context().close();
});

test.each([390, 768, 1440])(
  '%i px wide: the further sections open by the keyboard, and fold when left',
  async (width) => {
    const page = await site.open('en/', { viewport: { width, height: 900 } });
    const more = page.locator('.further summary');
    const handoffs = page.locator('.further a', { hasText: 'Handoffs' });
    await more.focus();
    await page.keyboard.press('Enter');
    expect(await handoffs.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await handoffs.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await handoffs.click();
    await page.waitForURL(/\/en\/handoffs\/index\.html$/);
    await page.context().close();
  },
);
