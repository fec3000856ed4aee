import { contentSecurityPolicy } from '../content-security-policy.js';
import { html, join } from '../html.js';
import { readerOf } from '../reader.js';
import type { Site } from '../site-index.js';
import type { SitePage } from '../site-page.js';

/** What hosts show for an address that does not exist: one file, so it says it in every language of the site. */
export function notFoundPage(site: Site, path: string): SitePage {
  const readers = site.languages.map((language) => readerOf(site, language, path));
  const [first] = readers;
  if (first === undefined) throw new TypeError('A site needs at least one language.');
  const { strings, language, shared } = first;
  const style = shared(site.options.assets?.get('theme.css') ?? 'assets/theme.css');
  const searched = site.options.searchFolders !== undefined;
  const parts = readers.map(
    (reader, index) =>
      html`<section lang="${reader.language}">${
        index === 0 ? html`<h1>${reader.strings.notFound}</h1>` : html`<h2>${reader.strings.notFound}</h2>`
      }<p>${reader.strings.notFoundHelp}</p><p><a href="${reader.href('')}">${reader.strings.toJourneys}</a>${searched && html` · <a href="${reader.href('search/')}">${reader.strings.search}</a>`} · <a href="${reader.href('index-a-z/')}">${reader.strings.index}</a></p></section>`,
  );
  return {
    path,
    language,
    title: strings.notFound,
    html: html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${strings.notFound}</title><link rel="stylesheet" href="${style}"></head><body class="sort-not-found layout-text">
<main id="_content">${join(parts, '\n')}</main>
</body></html>
`.source,
  };
}
