import { type Html, html } from '../html.js';
import type { PlannedPage } from '../pages/page.js';
import type { Reader } from '../reader.js';
import type { Release, Releases } from '../releases/release.js';
import { formerAddresses } from './former-addresses.js';
import { nearestIn } from './nearest-page.js';

/** As many releases are offered on every page; the others stand on the page of all releases. */
const most = 10;

/**
 * The same page in other releases. The page of a release knows of no other: there a script fills in what the site says of
 * its releases today, and without it the list leads to the page of all releases.
 */
export function releaseSwitch(page: Pick<PlannedPage, 'path'>, reader: Reader): Html | undefined {
  const { site, strings, ofSite, language } = reader;
  const { releases, version, folder = '' } = site.options;
  if (folder !== '') {
    const name = version ?? 'next';
    const told = html` data-releases="${ofSite('versions.json')}" data-page="${language}/${page.path}" data-here="${name}" data-latest="${strings.latestRelease}" data-lacks="${strings.notInRelease('{version}')}" data-nearest="${strings.nearestThere}"`;
    return html`<details class="further releases"${told}><summary aria-label="${strings.chooseRelease}: ${name}">${name}</summary><div><a href="${ofSite('releases/')}">${strings.allReleases}</a></div></details>`;
  }
  if (releases === undefined) return undefined;
  const links = releases.all.slice(0, most).map((release) => releaseLink(release, releases, page.path, reader));
  const { href } = reader;
  const name = releases.latest?.version ?? strings.allReleases;
  return html`<details class="further releases"><summary aria-label="${strings.chooseRelease}: ${name}">${name}</summary><div>${links}<a href="${href('releases/')}">${strings.allReleases}</a></div></details>`;
}

function releaseLink(release: Release, releases: Releases, path: string, reader: Reader): Html {
  const { strings, language, ofSite, site } = reader;
  const { version, date, headline } = release;
  const has = (file: string) => releases.titleOf(version, file) !== undefined;
  const names = [path, ...formerAddresses(path, site)].map((one) => `${language}/${one}`);
  const same = names.find((one) => has(`${one}index.html`));
  const there = same ?? nearestIn(names[0] ?? '', has) ?? '';
  const isLatest = version === releases.latest?.version;
  const lacks = same === undefined && isOfRelease(`${language}/${path}`, releases);
  return html`<a href="${ofSite(`v/${version}/${there}`)}"><b>${version}</b> <time>${date}</time>${isLatest && html` <span class="tag">${strings.latestRelease}</span>`}${headline !== undefined && html`<small>${headline}</small>`}${
    lacks &&
    html`<small>${strings.notInRelease(version)}${strings.space}${leadsTo(release, there, releases, reader)}</small>`
  }</a>`;
}

/** Whether a page belongs to a release; those about releases belong to none. */
function isOfRelease(page: string, { all, latest, titleOf }: Releases): boolean {
  const version = (latest ?? all[0])?.version;
  return version !== undefined && titleOf(version, `${page}index.html`) !== undefined;
}

function leadsTo({ version }: Release, page: string, { titleOf }: Releases, { strings }: Reader): string {
  const title = titleOf(version, `${page}index.html`);
  return title === undefined ? '' : strings.leadsTo(title);
}
