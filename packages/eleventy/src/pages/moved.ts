import { html } from '../html.js';
import { type Move, movesOf } from '../parts/moves.js';
import { plainPage } from '../plain-page.js';
import { readerOf } from '../reader.js';
import type { Site } from '../site-index.js';
import type { SitePage } from '../site-page.js';

/** The old addresses of what was renamed: each leads on by itself, and a small script takes the anchor along. */
export function movedPages(site: Site): readonly SitePage[] {
  const moves = movesOf(site);
  return site.languages.flatMap((language) => moves.map((move) => movedPage(move, site, language)));
}

function movedPage({ from, to, name }: Move, site: Site, language: string): SitePage {
  const reader = readerOf(site, language, `${language}/${from}`);
  const { strings, href, text, plain } = reader;
  const main = html`<h1>${strings.movedTo}</h1><p class="lead"><a id="_moved" href="${href(to)}">${text(name)}</a></p>`;
  return plainPage({ sort: 'moved', title: plain(name), leadsTo: href(to), scripts: ['moved.js'], main }, reader);
}
