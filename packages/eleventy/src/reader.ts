import { findText, type Language, languageFor, type Text, tagsMatch, type Workspace } from '@journey-as-code/core';
import { fileLink, rootFrom } from './href.js';
import { html, type Part } from './html.js';
import type { Site } from './site-index.js';
import { type Strings, stringsIn } from './strings/strings.js';
import { tellerOf } from './teller.js';

/** Who a page is made for, and from where: its language, its words, and its links. */
export interface Reader {
  readonly site: Site;
  readonly workspace: Workspace;
  /** Tag of the page's language, as in its address. */
  readonly language: string;
  /** The language the interface speaks on the page. */
  readonly speech: Language;
  readonly strings: Strings;
  /** The page's folder below the site's root. */
  readonly path: string;
  /** A text in the reader's language, marked where it is only there in another. */
  text(text: Text): Part;
  /** The same without a mark, for titles and attributes. */
  plain(text: Text): string;
  /** A link to a page of the same language: its folder, perhaps with an anchor. */
  href(target: string): string;
  /** A link to a file that all languages of this state of the site share. */
  shared(path: string): string;
  /** A link to a file of the whole site, from whichever of its states. */
  ofSite(path: string): string;
  /** A link to one of our assets, by its plain name: `theme.css`. */
  asset(name: string): string;
}

/** The folders of the reference, which stands once, at the root of the site. */
function isReference(target: string): boolean {
  return /^(?:rules|changes|model)\//.test(target);
}

/** A reader of one page. */
export function readerOf(site: Site, language: string, path: string): Reader {
  const { workspace } = site;
  const strings = stringsIn(languageFor(language));
  const root = rootFrom(path, site.options);
  const toSite = '../'.repeat((site.options.folder ?? '').split('/').length - 1);
  const ofSite = (target: string) => fileLink(root + toSite, target);
  const ownRoot = `${root}${language}/`;
  return {
    ...tellerOf(workspace, language, strings),
    strings,
    site,
    path,
    href: (target) => (isReference(target) ? ofSite(`${language}/${target}`) : fileLink(ownRoot, target)),
    shared: (target) => fileLink(root, target),
    ofSite,
    asset: (name) => ofSite(site.options.assets?.get(name) ?? `assets/${name}`),
  };
}

/** The name in the next language of the workspace that has one of its own, for readers who know it by that. */
export function secondName({ workspace, language }: Reader, text: Text): Part {
  const { locales } = workspace.config;
  const shown = findText(text, language, locales);
  for (const other of locales) {
    const found = findText(text, other);
    if (!tagsMatch(found.language, shown.language) && tagsMatch(found.language, other)) {
      return html`<span class="second" lang="${found.language}">${found.value}</span>`;
    }
  }
  return undefined;
}
