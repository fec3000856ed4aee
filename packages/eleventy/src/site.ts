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

/** A site that is planned: which pages and files it has. Each is made when it is asked for. */
export interface PlannedSite {
  /** Every page, in order of path. */
  readonly pages: readonly SitePage[];
  /** Every file that readers take along, in order of path; listed when it is asked for. */
  files(): readonly SiteFile[];
}

/** Plans a site. The same arguments give the same bytes. */
export function planSite(workspace: Workspace, options: SiteOptions): PlannedSite {
  const site = siteOf(workspace, options);
  const planned = pages.flatMap((page) => [...page.plan(site)]);
  const inLanguages = site.languages.flatMap((language) => planned.map((page) => sitePage(page, site, language)));
  return {
    pages: [languagesPage(site), notFoundPage(site, notFoundPath), ...movedPages(site), ...inLanguages].sort(byPath),
    files: () =>
      [...filesBesidePages(site), ...dataForms.flatMap((form) => [...form.files(site, planned)])].sort(byPath),
  };
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }) => compareText(a.path, b.path);

function filesBesidePages(site: Site): readonly SiteFile[] {
  const taken = pages.flatMap((page) => [...page.files(site)]);
  return site.languages.flatMap((language) =>
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
}

function sitePage(page: PlannedPage, site: Site, language: string): SitePage {
  const path = `${language}/${page.path}`;
  const readerHere = () => readerOf(site, language, path);
  return {
    path,
    language,
    get title() {
      return page.title(readerHere());
    },
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
