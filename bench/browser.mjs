import { tsImport } from 'tsx/esm/api';

/** The browser that the tests use, too. */
export const { launchBrowser } = await tsImport('../test/browser.ts', import.meta.url);
