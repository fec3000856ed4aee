import type { Diagnostic, Language } from '@journey-as-code/core';

/** One page of the finished site. */
export interface SitePage {
  /** Its folder below the site's root, ending in a slash (empty for the root), or a file: `404.html`. */
  readonly path: string;
  /** The tag in its `<html lang>`. */
  readonly language: string;
  /** What a search result or a tab shows. */
  readonly title: string;
  /** The whole document, made when it is asked for: ask once. */
  readonly html: string;
}

/** A file of the finished site that readers take along, such as a table for a spreadsheet. */
export interface SiteFile {
  /** Where it stands below the site's root. */
  readonly path: string;
  /** The whole text, made when it is asked for: ask once. */
  readonly content: string;
}

/** A page of Markdown that a site adds to those made from the workspace; one for each language it is written in. */
export interface ExtraPage {
  /** Its folder below the language: `guide/getting-started/`. Links in it are read as from `guide/getting-started.md`. */
  readonly path: string;
  readonly language: string;
  readonly title: string;
  readonly markdown: string;
  /** Its label in the navigation; the page is only reached by links when absent. */
  readonly navigation?: string;
}

/** What a site is made from besides the workspace. */
export interface SiteOptions {
  /** What a check found, worded in one of the languages the interface speaks. */
  diagnostics(language: Language): readonly Diagnostic[];
  /** Languages of the site, the default one first; those of the workspace when absent. */
  readonly languages?: readonly string[];
  /** In order of navigation. */
  readonly extraPages?: readonly ExtraPage[];
  /** The day that dates are judged by, `YYYY-MM-DD`. */
  readonly asOf?: string;
  readonly version?: string;
  readonly commit?: string;
  /** Web address of the files, for "edit this file": the path of a file is added to it. */
  readonly editUrl?: string;
  /** Address the site is published at; only pages that stand at no fixed depth need it. */
  readonly url?: string;
  /** Where each asset stands below the site's root, by its plain name: `theme.css` → `assets/theme.1f2e3d.css`. */
  readonly assets?: ReadonlyMap<string, string>;
  /** Where the site's logo stands below its root; ours where it has none. */
  readonly logo?: string;
}

/** The file that holds a page: `en/` is `en/index.html`. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
