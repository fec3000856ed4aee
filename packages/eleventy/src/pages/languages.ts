import { html } from '../html.js';
import { languageName } from '../parts/site-header.js';
import { plainPage } from '../plain-page.js';
import { readerOf } from '../reader.js';
import { isAtRoot, type Site } from '../site-index.js';
import type { SitePage } from '../site-page.js';

/** The beginning of the site: its languages. It leads on to the default one by itself. */
export function languagesPage(site: Site): SitePage {
  const language = site.languages[0] ?? 'en';
  const reader = readerOf(site, language, '');
  const { plain, workspace, shared, strings } = reader;
  const title = plain(workspace.config.name);
  const links = site.languages.map(
    (tag) => html`<li><a href="${shared(`${tag}/`)}" lang="${tag}" hreflang="${tag}">${languageName(tag)}</a></li>`,
  );
  const main = html`<h1>${title}</h1><nav aria-label="${strings.otherLanguages}"><ul class="languages">${links}</ul></nav>`;
  const leadsTo = shared(`${language}/`);
  return plainPage({ sort: 'languages', title, leadsTo, isIndexed: isAtRoot(site), main }, reader);
}
