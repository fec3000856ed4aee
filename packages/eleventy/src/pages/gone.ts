import { html } from '../html.js';
import { nearestIn } from '../parts/nearest-page.js';
import { plainPage } from '../plain-page.js';
import { readerOf } from '../reader.js';
import type { Release } from '../releases/release.js';
import type { Site } from '../site-index.js';
import type { SitePage } from '../site-page.js';

/**
 * The addresses that an older release has and the site has no more: each says what stood there and since which release it
 * is gone, and leads to the last release that has it.
 */
export function* gonePages(site: Site, standing: ReadonlySet<string>): Iterable<SitePage> {
  const { releases } = site.options;
  const known = new Set(standing);
  for (const [index, last] of (releases?.all ?? []).entries()) {
    for (const file of releases?.pagesOf(last.version) ?? []) {
      if (known.has(file) || !file.includes('/')) continue;
      known.add(file);
      yield gonePage({ file, last, since: releases?.all[index - 1], standing }, site);
    }
  }
}

interface Gone {
  readonly file: string;
  /** The last release that has it, and the one after that. */
  readonly last: Release;
  readonly since: Release | undefined;
  /** The files of the pages that the site has. */
  readonly standing: ReadonlySet<string>;
}

function gonePage({ file, last, since, standing }: Gone, site: Site): SitePage {
  const path = file.replace(/index\.html$/, '');
  const [language = ''] = path.split('/', 1);
  const reader = readerOf(site, language, path);
  const { strings, shared } = reader;
  const name = site.options.releases?.titleOf(last.version, file) ?? path;
  const near = nearestIn(path, (one) => standing.has(one));
  const main = html`<h1>${strings.goneTitle}</h1><p class="lead">${since ? strings.goneSince(name, since.version) : name}</p>
<p><a href="${shared(`v/${last.version}/${path}`)}">${strings.goneLast(last.version)}</a></p><p><a href="${shared(near ?? '')}">${strings.goneNearest}</a></p>`;
  return plainPage({ sort: 'gone', title: strings.goneTitle, main }, reader);
}
