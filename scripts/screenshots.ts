// Pictures of one page of each sort, as its readers see it: light, dark, Chinese, on a phone, on paper.
// npm run screenshots [folder], ./screenshots by default.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildSite } from '../packages/eleventy/src/build.js';
import { serveSite } from '../packages/eleventy/src/serve.js';
import { pageOfEachSort } from '../packages/eleventy/test/page-of-each-sort.js';
import { launchBrowser } from '../test/browser.js';

const [folder = 'screenshots'] = process.argv.slice(2);
const site = join(folder, 'site');
const views = [
  { name: 'light', language: 'en', colorScheme: 'light', width: 1440 },
  { name: 'dark', language: 'en', colorScheme: 'dark', width: 1440 },
  { name: 'zh', language: 'zh', colorScheme: 'light', width: 1440 },
  { name: 'phone', language: 'zh', colorScheme: 'dark', width: 390 },
] as const;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await buildSite({ workspace: 'journeys', guide: 'site/guide', output: site });
const server = await serveSite({ folder: site, port: 0 });
const browser = await launchBrowser();
const nameOf = (path: string) => path.replace(/\/$/, '').replaceAll(/[^\w-]+/g, '.') || 'home';
/** Diagrams are drawn when they come into view, and what is searched for comes after the page. */
async function settled(page: Page): Promise<void> {
  for (const drawing of await page.locator('.drawing[data-source]').all()) {
    await drawing.evaluate((place) => place.scrollIntoView());
    await drawing
      .locator('img')
      .waitFor({ timeout: 15_000 })
      .catch(() => console.error(`A diagram of ${page.url()} was not drawn.`));
  }
  if (page.url().includes('?q=')) await page.locator('.results > li').last().waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}
try {
  for (const { name, language, colorScheme, width } of views) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const path of pageOfEachSort) {
      await page.goto(new URL(`${language}/${path}`, server.address).href);
      await settled(page);
      await page.screenshot({ path: join(folder, `${nameOf(path)}.${name}.png`), fullPage: true });
    }
    await context.close();
  }
  const paper = await (await browser.newContext()).newPage();
  for (const path of pageOfEachSort) {
    await paper.goto(new URL(`zh/${path}`, server.address).href);
    await settled(paper);
    await paper.pdf({
      path: join(folder, `${nameOf(path)}.print.pdf`),
      preferCSSPageSize: true,
      printBackground: true,
    });
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${pageOfEachSort.length} pages × ${views.length + 1} pictures are in ${folder}.`);
