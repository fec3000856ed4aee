import { UsageError } from './command.js';

type SitePackage = typeof import('@journey-as-code/eleventy');

/** The site generator, loaded only by the commands that need it. Throws a UsageError that says how to install it. */
export async function loadSitePackage(): Promise<SitePackage> {
  try {
    return await import('@journey-as-code/eleventy');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(
      'The site generator is not installed.',
      'Install it beside this command: npm install --save-dev @journey-as-code/eleventy @11ty/eleventy@3.1.7',
    );
  }
}
