import { contentSecurityPolicy } from './content-security-policy.js';
import { type Html, html } from './html.js';
import { pageScripts } from './page-scripts.js';
import type { PlannedPage } from './pages/page.js';
import { symbolsIn } from './parts/icon.js';
import { preview } from './parts/preview.js';
import { releaseBar } from './parts/release-bar.js';
import { siteFooter } from './parts/site-footer.js';
import { siteHeader } from './parts/site-header.js';
import type { Reader } from './reader.js';
import { isAtRoot } from './site-index.js';

/** A whole page: head, navigation, its body or another in the place of it, footer. */
export function layout(page: PlannedPage, reader: Reader, body: Html = page.body(reader)): Html {
  const { strings, workspace, plain } = reader;
  const isFramed = page.layout !== 'bare';
  const header = isFramed ? siteHeader(page, reader) : html``;
  const sheet = page.sheet(body);
  const isMap = page.layout === 'map';
  const title = page.title(reader);
  const description = page.description(reader);
  return html`<!doctype html>
<html lang="${reader.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page.allows)}">${(!page.isIndexed || !isAtRoot(reader.site)) && html`<meta name="robots" content="noindex">`}<meta name="color-scheme" content="light dark"><title>${strings.pageTitle(title, plain(workspace.config.name))}</title>${
    description !== undefined && html`<meta name="description" content="${description}">`
  }${styleOf(page, reader)}${preview({ title, description }, reader)}${alternates(page, reader)}</head><body class="sort-${page.sort} layout-${page.layout}${sheet !== undefined && ` ${sheet}`}"><svg class="sprite" width="0" height="0" aria-hidden="true">${symbolsIn([header.source, body.source])}${page.sprite()}</svg>
<a class="skip" href="#${isMap ? '_map' : '_content'}">${isMap ? strings.skipToMap : strings.skip}</a>
${header}${isFramed && releaseBar(page, reader)}
<main id="_content">
${body}
</main>
${isFramed && siteFooter(page, reader)}
${scriptsOf([header, body], reader)}</body></html>
`;
}

/** What a page needs for its first paint. The theme waits for no style sheet, and nothing of the page for a script. */
function styleOf({ layout: kind }: PlannedPage, reader: Reader): Html {
  const { asset, ofSite, site } = reader;
  const { logo } = site.options;
  const icon =
    logo === undefined
      ? html`<link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">`
      : html`<link rel="icon" href="${ofSite(logo)}">`;
  return html`<script src="${asset('theme.js')}"></script><link rel="stylesheet" href="${asset('theme.css')}">${
    kind === 'map' && html`<link rel="stylesheet" href="${asset('print.css')}" media="print">`
  }${icon}`;
}

/** The scripts of a page, behind all that is read: in its head they would be fetched before it is shown. */
function scriptsOf(parts: readonly Html[], reader: Reader): readonly Html[] {
  const { asset: at } = reader;
  const needed = pageScripts.filter(({ worksOn }) => parts.some(({ source }) => source.includes(worksOn)));
  return [
    html`<script src="${at('site.js')}" defer></script><script src="${at('keys.js')}" defer></script>`,
    ...needed.map(({ asset, told }) => html`<script src="${at(asset)}"${told?.(reader, at)} defer></script>`),
  ];
}

function alternates({ path, isIndexed }: PlannedPage, { site, shared }: Reader): readonly Html[] {
  const twin = isIndexed ? [html`<link rel="alternate" type="text/markdown" href="index.md">`] : [];
  if (site.languages.length < 2) return twin;
  const languages = site.languages.map(
    (tag) => html`<link rel="alternate" hreflang="${tag}" href="${shared(`${tag}/${path}`)}">`,
  );
  return [...languages, ...twin];
}
