import { hasBlueprint, type Text } from '@journey-as-code/core';
import { contentSecurityPolicy } from '../content-security-policy.js';
import { html } from '../html.js';
import { readerOf } from '../reader.js';
import type { Site } from '../site-index.js';
import type { SitePage } from '../site-page.js';

/** An address that something had before, and the one it has. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly name: Text;
}

/** The old addresses of what was renamed: each leads on by itself, and a small script takes the anchor along. */
export function movedPages(site: Site): readonly SitePage[] {
  const moves = movesIn(site);
  return site.languages.flatMap((language) => moves.map((move) => movedPage(move, site, language)));
}

function movesIn({ workspace }: Site): readonly Move[] {
  const { journeys, personas, teams, channels } = workspace;
  const blueprint = new Map([...journeys].filter(([, journey]) => hasBlueprint(journey)));
  return Object.entries({ journeys, blueprint, personas, teams, channels }).flatMap(([folder, entries]) => {
    const taken = new Set<string>(entries.keys());
    const moves: Move[] = [];
    for (const { id, name, formerly } of entries.values()) {
      for (const former of formerly) {
        if (taken.has(former)) continue;
        taken.add(former);
        moves.push({ from: `${folder}/${former}/`, to: `${folder}/${id}/`, name });
      }
    }
    return moves;
  });
}

function movedPage({ from, to, name }: Move, site: Site, language: string): SitePage {
  const path = `${language}/${from}`;
  const { strings, href, shared, text, plain } = readerOf(site, language, path);
  const at = (asset: string) => shared(site.options.assets?.get(asset) ?? `assets/${asset}`);
  return {
    path,
    language,
    title: plain(name),
    html: html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}"><meta http-equiv="refresh" content="0; url=${href(to)}"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${plain(name)}</title><link rel="stylesheet" href="${at('theme.css')}"><script src="${at('moved.js')}" defer></script></head><body class="sort-moved layout-text">
<main id="_content"><h1>${strings.movedTo}</h1><p class="lead"><a id="_moved" href="${href(to)}">${text(name)}</a></p></main>
</body></html>
`.source,
  };
}
