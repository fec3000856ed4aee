import { outsideLink } from '../href.js';
import { type Html, html } from '../html.js';
import type { PlannedPage } from '../pages/page.js';
import type { Reader } from '../reader.js';

/** The end of a page: what it was made from, and the ways to the reference. */
export function siteFooter({ source }: Pick<PlannedPage, 'source'>, reader: Reader): Html {
  const { strings, text, workspace, href, site, path } = reader;
  const { version, commit, asOf, editUrl, url } = site.options;
  const edit =
    source !== undefined &&
    editUrl !== undefined &&
    outsideLink(`${editUrl.replace(/\/+$/, '')}/${source}`, strings.editFile);
  const facts = [
    text(workspace.config.name),
    version !== undefined && strings.version(version),
    commit !== undefined && strings.commit(commit.slice(0, 7)),
    asOf !== undefined && strings.asOf(asOf),
    url !== undefined && `${url.replace(/\/+$/, '')}/${path}`,
    strings.noTracking,
  ].filter((fact) => fact !== false);
  return html`<footer><div><nav aria-label="${strings.otherPages}"><a href="${href('rules/')}">${strings.navigation.rules}</a><a href="${href('model/')}">${strings.navigation.model}</a><a href="${href('findings/')}">${strings.findings}</a>${site.options.releases && html`<a href="${href('releases/')}">${strings.releases}</a>`}<a href="${href('about/')}">${strings.aboutSite}</a><a href="${href('index-a-z/')}">${strings.index}</a><button class="keys" type="button" title="${strings.keysHelp}" data-on="${strings.keysOn}" data-off="${strings.keysOff}" hidden></button></nav><p>${facts.map((fact) => html`<span>${fact}</span>`)}${edit}</p></div></footer>`;
}
