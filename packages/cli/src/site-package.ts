import { UsageError } from './command.js';

type SitePackage = typeof import('@journey-as-code/eleventy');

/**
 * Does what needs the site generator, which is loaded only here. What it refuses, and its absence, become a UsageError
 * that says what to do.
 */
export async function withSitePackage<T>(work: (site: SitePackage) => Promise<T>): Promise<T> {
  const site = await load();
  try {
    return await work(site);
  } catch (error) {
    if (error instanceof site.BuildRefused) throw new UsageError(error.message, error.next);
    throw error;
  }
}

async function load(): Promise<SitePackage> {
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
