import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../../test/browser.js';

export { pageOfEachSort } from './page-of-each-sort.js';

/** This repository's own site, built and served, and a browser to look at it. */
export interface BuiltSite {
  /** Opens a page of the site; the test closes its context. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens an empty page. */
  blank(options?: BrowserContextOptions): Promise<Page>;
  readonly address: string;
  /** Where it stands on disk. */
  readonly folder: string;
}

/** The site that is built once for all tests, and a browser for those of one file. */
export function builtSite(): BuiltSite {
  const address = inject('siteAddress');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  const blank = async (options: BrowserContextOptions = {}) => (await browser.newContext(options)).newPage();
  return {
    address,
    folder: inject('siteFolder'),
    blank,
    async open(path, options) {
      const page = await blank(options);
      await page.goto(new URL(path, address).href);
      return page;
    },
  };
}
