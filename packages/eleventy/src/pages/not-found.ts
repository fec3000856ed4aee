import { html, join } from '../html.js';
import { plainPage } from '../plain-page.js';
import { readerOf } from '../reader.js';
import type { Site } from '../site-index.js';
import type { SitePage } from '../site-page.js';

/** What hosts show for an address that does not exist: one file, so it says it in every language of the site. */
export function notFoundPage(site: Site, path: string): SitePage {
  const readers = site.languages.map((language) => readerOf(site, language, path));
  const [first] = readers;
  if (first === undefined) throw new TypeError('A site needs at least one language.');
  const searched = site.options.searchFolders !== undefined;
  const parts = readers.map(
    (reader, index) =>
      html`<section lang="${reader.language}">${
        index === 0 ? html`<h1>${reader.strings.notFound}</h1>` : html`<h2>${reader.strings.notFound}</h2>`
      }<p>${reader.strings.notFoundHelp}</p><p><a href="${reader.href('')}">${reader.strings.toJourneys}</a>${searched && html` · <a href="${reader.href('search/')}">${reader.strings.search}</a>`} · <a href="${reader.href('index-a-z/')}">${reader.strings.index}</a></p></section>`,
  );
  return plainPage({ sort: 'not-found', title: first.strings.notFound, main: join(parts, '\n') }, first);
}
