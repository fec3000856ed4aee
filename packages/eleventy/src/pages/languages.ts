import { contentSecurityPolicy } from '../content-security-policy.js';
import { html } from '../html.js';
import { languageName } from '../parts/site-header.js';
import { readerOf } from '../reader.js';
import type { Site } from '../site-index.js';
import type { SitePage } from '../site-page.js';

/** The root of the site: its languages. It leads on to the default one by itself. */
export function languagesPage(site: Site): SitePage {
  const language = site.languages[0] ?? 'en';
  const { plain, workspace, shared, strings } = readerOf(site, language, '');
  const name = plain(workspace.config.name);
  const links = site.languages.map(
    (tag) => html`<li><a href="${shared(`${tag}/`)}" lang="${tag}" hreflang="${tag}">${languageName(tag)}</a></li>`,
  );
  const style = shared(site.options.assets?.get('theme.css') ?? 'assets/theme.css');
  return {
    path: '',
    language,
    title: name,
    html: html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}"><meta http-equiv="refresh" content="0; url=${shared(`${language}/`)}"><meta name="color-scheme" content="light dark"><title>${name}</title><link rel="stylesheet" href="${style}"></head><body class="sort-languages layout-text">
<main id="_content"><h1>${name}</h1><nav aria-label="${strings.otherLanguages}"><ul class="languages">${links}</ul></nav></main>
</body></html>
`.source,
  };
}
