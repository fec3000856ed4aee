import { html } from '../html.js';
import { languageName } from '../parts/site-header.js';
import { plainPage } from '../plain-page.js';
import { readerOf } from '../reader.js';
import { isAtRoot, type Site } from '../site-index.js';
import type { SitePage } from '../site-page.js';

/** A page in no language: the languages in which there is a page below it. It leads on to the default one by itself. */
export function languagesPage(site: Site, path = ''): SitePage {
  const language = site.languages[0] ?? 'en';
  const reader = readerOf(site, language, path);
  const { plain, workspace, shared, strings } = reader;
  const title = plain(workspace.config.name);
  const links = site.languages.map(
    (tag) =>
      html`<li><a href="${shared(`${tag}/${path}`)}" lang="${tag}" hreflang="${tag}">${languageName(tag)}</a></li>`,
  );
  const main = html`<h1>${title}</h1><nav aria-label="${strings.otherLanguages}"><ul class="languages">${links}</ul></nav>`;
  const leadsTo = shared(`${language}/${path}`);
  return plainPage({ sort: 'languages', title, leadsTo, isIndexed: path === '' && isAtRoot(site), main }, reader);
}
