import type { ReadSite } from '../prepare-site.js';
import type { SiteSource } from '../read-site.js';
import { searchIndex } from './index-files.js';

/** Whether a site has a search: where Pagefind is not installed, the index of names stands in. */
export type SearchState = 'made' | 'left out' | 'not installed';

/** The same site with its search: the page, and the index among the assets. */
export async function withSearch(
  site: ReadSite,
  { search }: Pick<SiteSource, 'search'>,
): Promise<ReadSite & { readonly search: SearchState }> {
  if (search === false) return { ...site, search: 'left out' };
  const index = await searchIndex(site.workspace, search);
  if (index === undefined) return { ...site, search: 'not installed' };
  const { folders, files } = index;
  return {
    ...site,
    search: 'made',
    assets: { ...site.assets, files: [...site.assets.files, ...files] },
    plan: () => site.plan(folders),
  };
}
