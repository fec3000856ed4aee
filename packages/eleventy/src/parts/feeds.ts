import type { Change } from '@journey-as-code/core';
import { escapeHtml, fitForXml } from '@journey-as-code/core/escape';
import { Feed } from 'feed';
import { addressOf } from '../address.js';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { changelogOf, type ReleaseChanges } from '../releases/changelog.js';
import type { SiteOptions } from '../site-page.js';

/** As many releases stand in a feed. */
const most = 20;

/** What a feed tells of a release: some of its changes, or nothing where it leaves the release out. */
type Told = (entry: ReleaseChanges) => readonly Change[] | undefined;

/** Whether a site has feeds: they name the site's address, so it must be known. */
function hasFeeds({ releases, url }: SiteOptions): boolean {
  return releases !== undefined && url !== undefined && URL.canParse(url);
}

/** The feeds of a folder, for those who want to hear of the next release. */
export function feedLinks(folder: string, { site, strings, shared, language }: Reader): Html | undefined {
  if (!hasFeeds(site.options)) return undefined;
  const at = (name: string) => shared(`${language}/${folder}${name}`);
  return html`<a href="${at('feed.atom')}" type="application/atom+xml">${strings.atomFeed}</a><a href="${at('feed.json')}" type="application/feed+json">${strings.jsonFeed}</a>`;
}

/** The same releases as Atom (RFC 4287) and as JSON Feed 1.1. Dates are those of commits. */
export function* feedFiles(
  folder: string,
  options: SiteOptions,
  told: Told,
  title: (reader: Reader) => string,
): Iterable<readonly [path: string, content: (reader: Reader) => string]> {
  if (!hasFeeds(options)) return;
  const make = (reader: Reader, plain: (words: string) => string) => feedOf(folder, { told, title, plain }, reader);
  yield [`${folder}feed.atom`, (reader) => `${make(reader, (words) => escapeHtml(fitForXml(words))).atom1()}\n`];
  yield [`${folder}feed.json`, (reader) => `${make(reader, (words) => words).json1()}\n`];
}

interface FeedParts {
  readonly told: Told;
  readonly title: (reader: Reader) => string;
  /** A title as the form of the feed takes it: one reads it as HTML. */
  readonly plain: (words: string) => string;
}

function feedOf(folder: string, { told, title, plain }: FeedParts, reader: Reader): Feed {
  const { language, site, workspace, strings } = reader;
  const { options } = site;
  const at = (path: string) => addressOf(`${language}/${path}`, options) ?? '';
  const entries = (options.releases ? changelogOf(options.releases, language) : [])
    .flatMap((entry) => {
      const changes = told(entry);
      return changes ? [{ ...entry, changes }] : [];
    })
    .slice(0, most);
  const name = reader.plain(workspace.config.name);
  const feed = new Feed({
    id: at(folder),
    link: at(folder),
    title: fitForXml(`${title(reader)} · ${name}`),
    language,
    updated: new Date(Math.max(0, ...entries.map(({ release }) => release.instant))),
    feedLinks: { atom: at(`${folder}feed.atom`), json: at(`${folder}feed.json`) },
    author: { name: fitForXml(name) },
    generator: false,
    copyright: '',
  });
  for (const { release, changes } of entries) {
    const { version, date, instant, headline } = release;
    const { host } = new URL(at(''));
    const says = headline === undefined ? strings.release(version) : `${version}: ${headline}`;
    feed.addItem({
      id: `tag:${host},${date}:${language}/${folder}${version}`,
      link: at(`releases/${version}/`),
      title: plain(says),
      date: new Date(instant),
      content: contentOf(release.headline, changes),
    });
  }
  return feed;
}

/** What an entry says, as HTML: the words of its authors, and each change that matters. */
function contentOf(headline: string | undefined, changes: readonly Change[]): string {
  const items = changes
    .filter(({ bump }) => bump !== 'patch')
    .map(({ message }) => html`<li>${fitForXml(message)}</li>`);
  return html`${headline !== undefined && html`<p>${fitForXml(headline)}</p>`}${items.length > 0 && html`<ul>${items}</ul>`}`
    .source;
}
