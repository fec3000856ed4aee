import type { PlannedPage } from '../pages/page.js';
import type { Site } from '../site-index.js';
import type { SiteFile } from '../site-page.js';

/** One form in which a site gives what it holds to programs: files that all languages share, below the site's root. */
export interface DataForm {
  /** How tests name it. */
  readonly id: string;
  /** It speaks of the whole site, so it stands at its root alone. */
  readonly isOfSite?: true;
  files(site: Site, planned: readonly PlannedPage[]): Iterable<SiteFile>;
}
