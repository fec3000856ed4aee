import { createHash } from 'node:crypto';
import type { Asset } from '../asset.js';
import { finished } from '../finished.js';
import type { PlannedSite } from '../site.js';
import type { SiteFile, SitePage } from '../site-page.js';
import { twinsOf } from '../twin/twins.js';

/** A page as the development server sends it. */
export interface ServedPage {
  readonly status: 200 | 404;
  readonly html: string;
  /** Changes when the page does. */
  readonly version: string;
}

/** The pages of the last good state and what readers take along, made when somebody asks for them. */
export interface Pages {
  replace(planned: PlannedSite, assets: readonly Asset[]): void;
  /** The page that is shown at a file's address: its own, else the one for wrong addresses. */
  at(file: string): ServedPage;
  /** The text of a file that readers take along. */
  download(file: string): string | undefined;
  /** What an asset is made from. */
  asset(file: string): Asset['from'] | undefined;
}

const empty =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>journey dev</title></head><body></body></html>';

/** Keeps pages by the file they stand in. Before there are any, an empty page stands at every address. */
export function pagesOf(): Pages {
  let site: PlannedSite | undefined;
  let served = new Map<string, ServedPage>();
  let files: ReadonlyMap<string, SiteFile> | undefined;
  let list = (): readonly SiteFile[] => [];
  let assets = new Map<string, Asset['from']>();
  return {
    replace(planned, shown) {
      site = planned;
      served = new Map();
      files = undefined;
      list = () => [...planned.files(), ...twinsOf(planned.pages.map(finished)).all];
      assets = new Map(shown.map(({ path, from }) => [path, from]));
    },
    asset: (file) => assets.get(file),
    download(file) {
      if (file === '' || file.endsWith('/')) return undefined; // a page's address: whoever opens one waits for no list
      files ??= new Map(list().map((one) => [one.path, one]));
      return files.get(file)?.content;
    },
    at(file) {
      const before = served.get(file);
      if (before) return before;
      const page = site?.page(file);
      const key = page ? file : '404.html';
      const known = served.get(key) ?? make(page ? 200 : 404, page ?? site?.page('404.html'));
      served.set(key, known);
      return known;
    },
  };
}

function make(status: ServedPage['status'], page: SitePage | undefined): ServedPage {
  const html = page?.html ?? empty;
  const version = createHash('sha256').update(html).digest('hex').slice(0, 16);
  return { status, html, version: status === 200 ? version : `missing-${version}` };
}
