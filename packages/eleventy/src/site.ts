import { compareText, type Workspace } from '@journey-as-code/core';
import { dataForms } from './data/index.js';
import { notFoundPath } from './href.js';
import { Html } from './html.js';
import { layout } from './layout.js';
import { pages } from './pages/index.js';
import { languagesPage } from './pages/languages.js';
import { movedPages } from './pages/moved.js';
import { notFoundPage } from './pages/not-found.js';
import type { PlannedPage } from './pages/page.js';
import { type Reader, readerOf } from './reader.js';
import { type Site, siteOf } from './site-index.js';
import type { PageParts, SiteFile, SiteOptions, SitePage } from './site-page.js';
import { twinOf } from './twin/links.js';

/** Every page of a site, in order of path. The same arguments give the same bytes. */
export function sitePages(workspace: Workspace, options: SiteOptions): readonly SitePage[] {
  const site = siteOf(workspace, options);
  const planned = pages.flatMap((page) => [...page.plan(site)]);
  const inLanguages = site.languages.flatMap((language) => planned.map((page) => sitePage(page, site, language)));
  return [languagesPage(site), notFoundPage(site, notFoundPath), ...movedPages(site), ...inLanguages].sort((a, b) =>
    compareText(a.path, b.path),
  );
}

/** Every file that readers take along, in order of path. */
export function siteFiles(workspace: Workspace, options: SiteOptions): readonly SiteFile[] {
  const site = siteOf(workspace, options);
  const taken = pages.flatMap((page) => [...page.files(site)]);
  const inLanguages = site.languages.flatMap((language) =>
    taken.map(({ path: below, content }): SiteFile => {
      const path = `${language}/${below}`;
      return {
        path,
        get content() {
          return content(readerOf(site, language, path));
        },
      };
    }),
  );
  const planned = pages.flatMap((page) => [...page.plan(site)]);
  const shared = dataForms.flatMap((form) => [...form.files(site, planned)]);
  return [...inLanguages, ...shared].sort((a, b) => compareText(a.path, b.path));
}

function sitePage(page: PlannedPage, site: Site, language: string): SitePage {
  const path = `${language}/${page.path}`;
  const readerHere = () => readerOf(site, language, path);
  return {
    path,
    language,
    title: page.title(readerHere()),
    ...(page.isIndexed && { twin: twinOf(path) }),
    isMain: page.isMain && language === site.languages[0],
    get html() {
      return layout(page, readerHere()).source;
    },
    get parts() {
      return pageParts(page, readerHere());
    },
  };
}

function pageParts(page: PlannedPage, reader: Reader): PageParts {
  return {
    sort: page.sort,
    language: reader.language,
    get title() {
      return page.title(reader);
    },
    get description() {
      return page.description(reader);
    },
    entry: page.entry,
    workspace: reader.workspace,
    get body() {
      return page.body(reader).source;
    },
    frame: (body) => layout(page, reader, new Html(body)).source,
    text: reader.plain,
    href: reader.href,
  };
}
