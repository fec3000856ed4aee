import type { Workspace } from '@journey-as-code/core';
import type { SiteOptions, SitePage } from './site-page.js';

/** Every page of a site, in order of path. The same arguments give the same bytes. */
export function sitePages(_workspace: Workspace, _options: SiteOptions): readonly SitePage[] {
  return [];
}
