import { contentSecurityPolicy } from './content-security-policy.js';
import { type Html, html } from './html.js';
import type { Reader } from './reader.js';
import type { SitePage } from './site-page.js';

/** A page without header and footer, which leads on or says why it cannot. */
export interface PlainPage {
  /** How tests and styles name its sort. */
  readonly sort: string;
  readonly title: string;
  /** Where it leads on by itself. */
  readonly leadsTo?: string;
  /** Whether search engines may list it. */
  readonly isIndexed?: boolean;
  readonly scripts?: readonly string[];
  readonly main: Html;
}

/** Such a page where its reader is. */
export function plainPage(page: PlainPage, { path, language, asset }: Reader): SitePage {
  const { sort, title, leadsTo, isIndexed = false, scripts = [], main } = page;
  return {
    path,
    language,
    title,
    html: html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">${leadsTo !== undefined && html`<meta http-equiv="refresh" content="0; url=${leadsTo}">`}${!isIndexed && html`<meta name="robots" content="noindex">`}<meta name="color-scheme" content="light dark"><title>${title}</title><link rel="stylesheet" href="${asset('theme.css')}">${scripts.map((name) => html`<script src="${asset(name)}" defer></script>`)}</head><body class="sort-${sort} layout-text">
<main id="_content">${main}</main>
</body></html>
`.source,
  };
}
