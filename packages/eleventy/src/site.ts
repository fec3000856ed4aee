import { compareText, type Workspace } from '@journey-as-code/core';
import { asFarAsAsked } from './as-far-as-asked.js';
import { dataForms } from './data/index.js';
import { notFoundPath } from './href.js';
import { Html } from './html.js';
import { layout } from './layout.js';
import { gonePages } from './pages/gone.js';
import { pages } from './pages/index.js';
import { languagesPage } from './pages/languages.js';
import { movedPages } from './pages/moved.js';
import { notFoundPage } from './pages/not-found.js';
import type { PlannedPage } from './pages/page.js';
import { type Reader, readerOf } from './reader.js';
import { isAtRoot, type Site, siteOf } from './site-index.js';
import { fileOf, type PageParts, type SiteFile, type SiteOptions, type SitePage } from './site-page.js';
import { twinOf } from './twin/links.js';

/** A site that is planned: which pages and files it has. Each is made when it is asked for. */
export interface PlannedSite {
  /** Every page, in order of path; listed when it is asked for. */
  readonly pages: readonly SitePage[];
  /** The page in a file, found without listing those that are planned after it. */
  page(file: string): SitePage | undefined;
  /** Every file that readers take along, in order of path; listed when it is asked for. */
  files(): readonly SiteFile[];
}

/** Plans a site. The same arguments give the same bytes. */
export function planSite(workspace: Workspace, options: SiteOptions): PlannedSite {
  const site = siteOf(workspace, options);
  const planned = asFarAsAsked(planOf(site));
  const others = asFarAsAsked(pagesBeyondPlan(site, () => filesOf(planned.all(), site)));
  return {
    get pages() {
      const inLanguages = site.languages.flatMap((language) =>
        planned.all().map((page) => sitePage(page, site, language)),
      );
      return [...others.all(), ...inLanguages].sort(byPath);
    },
    page(file) {
      const language = site.languages.find((tag) => file.startsWith(`${tag}/`));
      const found = language !== undefined && planned.find(({ path }) => `${language}/${fileOf(path)}` === file);
      return found ? sitePage(found, site, language) : others.find(({ path }) => fileOf(path) === file);
    },
    files: () =>
      [
        ...filesBesidePages(site),
        ...dataForms
          .filter(({ isOfSite }) => !isOfSite || isAtRoot(site))
          .flatMap((form) => [...form.files(site, planned.all())]),
      ].sort(byPath),
  };
}

function* planOf(site: Site): Iterable<PlannedPage> {
  for (const page of pages) if (isAtRoot(site) || !page.isReference) yield* page.plan(site);
}

/** Pages that stand in no language, or lead on to where something is now. */
function* pagesBeyondPlan(site: Site, planned: () => ReadonlySet<string>): Iterable<SitePage> {
  yield languagesPage(site);
  if (isAtRoot(site)) yield notFoundPage(site, notFoundPath);
  if (site.options.releases) yield languagesPage(site, 'releases/');
  const moved = movedPages(site);
  yield* moved;
  if (site.options.releases) yield* gonePages(site, new Set([...planned(), ...moved.map(({ path }) => fileOf(path))]));
}

function filesOf(planned: readonly PlannedPage[], { languages }: Site): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => planned.map(({ path }) => `${language}/${fileOf(path)}`)));
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
