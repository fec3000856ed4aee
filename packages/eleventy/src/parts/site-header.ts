import { languageFor, type SiteSection, tagsMatch } from '@journey-as-code/core';
import { outsideLink } from '../href.js';
import { type Html, html } from '../html.js';
import type { PlannedPage } from '../pages/page.js';
import type { Reader } from '../reader.js';
import { isList } from '../site-index.js';
import { stringsIn } from '../strings/strings.js';
import { icon } from './icon.js';
import { releaseSwitch } from './release-switch.js';

/** Every section that has a place in the navigation, in its usual order. */
const sections: ReadonlyMap<SiteSection, string> = new Map([
  ['journeys', ''],
  ['personas', 'personas/'],
  ['pain-points', 'pain-points/'],
  ['touchpoints', 'touchpoints/'],
  ['teams', 'teams/'],
  ['actions', 'actions/'],
  ['channels', 'channels/'],
  ['handoffs', 'handoffs/'],
  ['opportunities', 'opportunities/'],
  ['metrics', 'metrics/'],
  ['strategy', 'strategy/'],
  ['orchestration', 'orchestration/'],
  ['glossary', 'glossary/'],
]);

const usual: readonly SiteSection[] = [...sections.keys()].slice(0, 7);

/** The top of a page: home, the main sections, links that the site adds, the other languages, light or dark. */
export function siteHeader(page: Pick<PlannedPage, 'path' | 'section'>, reader: Reader): Html {
  const { strings, text, workspace, href, ofSite, site } = reader;
  const { logo } = site.options;
  const { main, more } = navigationOf(reader);
  const link = ([section, folder]: Entry) => {
    const current = section === page.section && html` aria-current="${folder === page.path ? 'page' : 'true'}"`;
    const name = section === 'guide' ? guideName(reader) : strings.navigation[section];
    return html`<a href="${href(folder)}"${current}>${name}</a>`;
  };
  const outside = workspace.config.site?.links.map(({ url, name }) => outsideLink(url, name && text(name)));
  const isInMore = more.some(([section]) => section === page.section);
  const further =
    more.length > 0 &&
    html`<details class="further"><summary${isInMore && html` class="current"`}>${strings.moreSections}</summary><div>${more.map(link)}</div></details>`;
  const mark =
    logo === undefined
      ? html`<svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true"><path d="M2 6C8 6 8 16 14 16S20 4 26 4"/><circle cx="14" cy="16" r="3"/></svg>`
      : html`<img src="${ofSite(logo)}" alt="" height="28">`;
  return html`<header class="top"><a class="logo" href="${href('')}">${mark}<span>${text(workspace.config.name)}</span></a><nav aria-label="${strings.mainNavigation}"><div>${main.map(link)}${outside}</div>${further}</nav>${searchLink(page.path, reader)}${releaseSwitch(page, reader)}${languageLinks(page.path, reader)}<button class="theme" type="button" hidden aria-label="${strings.theme}">${icon('theme')}</button></header>`;
}

type Entry = readonly [section: SiteSection, folder: string];

/** The sections that the site has something for: those that stand in the navigation, and those under "More". */
function navigationOf({ site, workspace }: Reader): {
  readonly main: readonly Entry[];
  readonly more: readonly Entry[];
} {
  const [guide] = site.guides;
  const there = new Map(
    [...sections, ...(guide ? [['guide', guide.path] as const] : [])].filter(
      ([section]) => !isList(section) || site.lists.has(section),
    ),
  );
  const asked = workspace.config.site?.navigation ?? [];
  const first = asked.length > 0 ? [...new Set(asked)] : [...usual, 'guide' as const];
  const entries = (ids: readonly SiteSection[]) =>
    ids.flatMap((id): readonly Entry[] => {
      const folder = there.get(id);
      return folder === undefined ? [] : [[id, folder]];
    });
  return { main: entries(first), more: entries([...there.keys()].filter((id) => !first.includes(id))) };
}

/** A single page of Markdown stands in the navigation under its own name. */
function guideName({ site, language, strings }: Reader): string {
  const [first, ...others] = site.guides;
  if (first === undefined || others.length > 0) return strings.navigation.guide;
  const twin = site.options.extraPages?.find((page) => page.path === first.path && tagsMatch(page.language, language));
  return (twin ?? first).navigation ?? first.title;
}

/** The way to the search; where there is none, or a page is opened from disk, to the index of names. */
function searchLink(path: string, { strings, href, site }: Reader): Html {
  const index = href('index-a-z/');
  const hasSearch = site.options.searchFolders !== undefined;
  const [folder, name] = hasSearch ? ['search/', strings.search] : ['index-a-z/', strings.index];
  const current = path === folder && html` aria-current="page"`;
  const fallback = hasSearch && html` data-index="${index}"`;
  return html`<a class="search" href="${href(folder)}" aria-label="${name}"${fallback}${current}>${icon('search')}</a>`;
}

/** The same page in the other languages, each named in its own. */
function languageLinks(path: string, { site, language, shared }: Reader): readonly Html[] {
  return site.languages
    .filter((tag) => tag !== language)
    .map(
      (tag) =>
        html`<a class="language" href="${shared(`${tag}/${path}`)}" lang="${tag}" hreflang="${tag}">${languageName(tag)}</a>`,
    );
}

/** A language's name in itself: ours where the interface speaks it, else as its readers call it. */
export function languageName(tag: string): string {
  const ours = languageFor(tag);
  if (ours.split('-')[0] === tag.split('-')[0]) return stringsIn(ours).languageName;
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
