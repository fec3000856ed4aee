import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../test/browser.js';
import { buildSite } from '../src/build.js';
import { serveSite } from '../src/serve.js';
import { scratchFolder } from './scratch.js';
import { ownGuide, ownWorkspace } from './site-pages.js';

export { pageOfEachSort } from './page-of-each-sort.js';

/** This repository's own site, built and served, and a browser to look at it. */
export interface BuiltSite {
  /** Opens a page of the site; the test closes its context. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens an empty page. */
  blank(options?: BrowserContextOptions): Promise<Page>;
  readonly address: string;
}

/** Builds the site once for a test file. */
export function builtSite(): BuiltSite {
  const output = join(scratchFolder(), 'site');
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    const { written } = await buildSite({ workspace: ownWorkspace, guide: ownGuide, output, asOf: '2025-04-20' });
    if (!written) throw new Error('The workspace has errors.');
    server = await serveSite({ folder: output, port: 0 });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const blank = async (options: BrowserContextOptions = {}) => (await browser.newContext(options)).newPage();
  return {
    get address() {
      return server.address;
    },
    blank,
    async open(path, options) {
      const page = await blank(options);
      await page.goto(new URL(path, server.address).href);
      return page;
    },
  };
}
