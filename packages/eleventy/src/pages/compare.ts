import { scriptJson } from '@journey-as-code/core/escape';
import { Html, html } from '../html.js';
import { pathOfPair, readyMade } from '../parts/compare/ready-made.js';
import type { Reader } from '../reader.js';
import type { Releases } from '../releases/release.js';
import { definePage } from './page.js';

/** Where any two releases are compared. It needs a script; without one it leads to comparisons that are ready to read. */
export const comparePage = definePage<Releases>({
  id: 'compare',
  isIndexed: false,
  *paths({ options: { releases } }) {
    if (releases !== undefined && readyMade(releases).length > 0) yield ['compare/', releases];
  },
  title: (_, { strings }) => strings.compare,
  description: (_, { strings }) => strings.compareLead,
  body(releases, reader) {
    const { strings, href } = reader;
    const choice = (name: string, label: string) =>
      html`<label>${label}<select name="${name}" id="_compare-${name}"></select></label>`;
    const ready = readyMade(releases).map(
      (pair) =>
        html`<li><a href="${href(pathOfPair(pair))}">${strings.compareTitle(pair.from.version, pair.to.version)}</a> <small>${pair.from.date} – ${pair.to.date}</small></li>`,
    );
    return html`<h1>${strings.compare}</h1><p class="lead">${strings.compareLead}</p>
<form class="compare" id="_compare-form" hidden>${choice('from', strings.compareFrom)}${choice('to', strings.compareTo)}${choice('journey', strings.compareJourney)}</form>
<p class="found" id="_compare-status" role="status"></p>
<div id="_compare-result" class="comparison"></div>
<section class="part" aria-labelledby="_ready"><h2 id="_ready">${strings.compareReady}</h2><div><p id="_compare-why" class="none">${strings.compareOff}</p><ul class="plain ready">${ready}</ul></div></section>
<script id="_compare-settings" type="application/json">${new Html(scriptJson(settingsOf(reader)))}</script>`;
  },
});

/** What the script must know: the reader's language, and the way to the site's root. */
function settingsOf({ language, ofSite }: Reader): { readonly language: string; readonly versions: string } {
  return { language, versions: ofSite('versions.json') };
}
