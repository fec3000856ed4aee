import type { SiteOptions } from './site-page.js';

/** The address at which a page is published, as people pass it on: its folder, without a file. None where nobody said it. */
export function addressOf(path: string, { url }: Pick<SiteOptions, 'url'>): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(path, url.endsWith('/') ? url : `${url}/`).href;
}
