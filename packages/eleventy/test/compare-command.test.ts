import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../../test/browser.js';
import { call } from '../../cli/test/call.js';
import { readableReleases } from './released-repository.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const pairs = readableReleases.flatMap((to, index) =>
  readableReleases.slice(index + 1).map((from) => [from, to] as const),
);

/** What `journey diff` says of two tags: each change by its fingerprint and its words. */
async function told(from: string, to: string, language: string): Promise<unknown> {
  const range = `journeys@${from}..journeys@${to}`;
  const args = ['diff', range, '--format', 'json', '--translations', '--fail-on', 'never', '--language', language];
  const { stdout } = await call(args, { cwd: inject('releasedRepository'), env: { PATH: process.env.PATH ?? '' } });
  const { changes }: { readonly changes: readonly { readonly fingerprint: string; readonly message: string }[] } =
    JSON.parse(stdout);
  return changes.map(({ fingerprint, message }) => [fingerprint, message]).sort();
}

test.each([
  ['en', pairs],
  ['zh', pairs.filter((_, index) => index % 5 === 0)],
])(
  'in %s, the page compares any two releases as the command does with their tags, entry by entry',
  async (language, some) => {
    const page = await browser.newPage();
    for (const [from, to] of some) {
      await page.goto(new URL(`${language}/compare/index.html?from=${from}&to=${to}`, inject('releasedAddress')).href);
      await page.waitForFunction(
        (versions) =>
          versions.every((version) => document.getElementById('_compare-status')?.textContent?.includes(version)),
        [from, to],
      );
      const shown = await page
        .locator('.changes > li')
        .evaluateAll((items) =>
          items.map((item) => [item.id.slice('change.'.length), item.querySelector('.message')?.textContent]),
        );
      expect([from, to, shown.sort()]).toEqual([from, to, await told(from, to, language)]);
    }
    await page.close();
  },
  240_000, // the command runs once for each pair
);
