import { languageFor } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { PlannedPage, Section } from '../pages/page.js';
import type { Reader } from '../reader.js';
import type { List } from '../site-index.js';
import { stringsIn } from '../strings/strings.js';
import { icon } from './icon.js';

const sections = [
  ['journeys', ''],
  ['personas', 'personas/'],
  ['pain-points', 'pain-points/'],
  ['touchpoints', 'touchpoints/'],
  ['teams', 'teams/'],
  ['actions', 'actions/'],
  ['channels', 'channels/'],
] as const satisfies readonly (readonly [Section, string])[];

const further = [
  ['handoffs', 'handoffs/'],
  ['opportunities', 'opportunities/'],
  ['glossary', 'glossary/'],
] as const satisfies readonly (readonly [List, string])[];

/** The top of a page: home, the main sections, the other languages, light or dark. */
export function siteHeader(page: Pick<PlannedPage, 'path' | 'section'>, reader: Reader): Html {
  const { strings, text, workspace, href, site } = reader;
  const guide = site.guides[0];
  const { lists } = site;
  const isThere = ([section]: readonly [Section, string]) => section !== 'actions' || lists.has('actions');
  const entries = [...sections.filter(isThere), ...(guide ? [['guide', guide.path] as const] : [])];
  const link = ([section, folder]: readonly [Section, string]) => {
    const current = section === page.section && html` aria-current="${folder === page.path ? 'page' : 'true'}"`;
    return html`<a href="${href(folder)}"${current}>${strings.navigation[section]}</a>`;
  };
  const rest = further.filter(([section]) => lists.has(section));
  const isInRest = rest.some(([section]) => section === page.section);
  const more =
    rest.length > 0 &&
    html`<details class="further"><summary${isInRest && html` class="current"`}>${strings.moreSections}</summary><div>${rest.map(link)}</div></details>`;
  return html`<header class="top"><a class="logo" href="${href('')}"><svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true"><path d="M2 6C8 6 8 16 14 16S20 4 26 4"/><circle cx="14" cy="16" r="3"/></svg><span>${text(workspace.config.name)}</span></a><nav aria-label="${strings.mainNavigation}"><div>${entries.map(link)}</div>${more}</nav>${languageLinks(page.path, reader)}<button class="theme" type="button" hidden aria-label="${strings.theme}">${icon('theme')}</button></header>`;
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
