import type { Diagnostic, Language, Text, Workspace } from '@journey-as-code/core';
import type { Releases } from './releases/release.js';

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
  /** Where the same stands as Markdown. Pages that only lead on have none, nor other views of what a page says. */
  readonly twin?: string;
  /** It is among the pages that together say what the site holds, each in one language. */
  readonly isMain?: boolean;
  /** What a template of the site's own makes such a page of; pages that only lead on have none. */
  readonly parts?: PageParts;
}

/** A page in parts, for templates. Every text of the workspace in them is escaped, or comes as it is and is not HTML yet. */
export interface PageParts {
  /** The name of its sort: `persona`. */
  readonly sort: string;
  readonly language: string;
  readonly title: string;
  readonly description: string | undefined;
  /** What it is about, as the typed model has it: a persona, a journey. */
  readonly entry: unknown;
  readonly workspace: Workspace;
  /** HTML of what stands between header and footer. */
  readonly body: string;
  /** A whole document: such HTML in the page's head, header and footer. */
  frame(body: string): string;
  /** A text of the model in the page's language. */
  text(text: Text): string;
  /** The way to another page of the same language, from its folder: `teams/`, `journeys/buy/#pay`. */
  href(target: string): string;
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
  /** The release that it is: `1.4.0`. */
  readonly version?: string;
  readonly commit?: string;
  /** Web address of the files, for "edit this file": the path of a file is added to it. */
  readonly editUrl?: string;
  /** Address the site is published at; only pages that stand at no fixed depth need it. */
  readonly url?: string;
  /** Where each asset stands below the site's root, by its plain name: `theme.css` → `assets/theme.1f2e3d.css`. */
  readonly assets?: ReadonlyMap<string, string>;
  /** Where the index of the search stands below the site's root; without it there is no page that searches. */
  readonly searchFolders?: readonly string[];
  /** Where the site's logo stands below its root; ours where it has none. */
  readonly logo?: string;
  /** Where this state stands below the site's root, such as `v/1.4.0/`; the one that readers meet first stands there itself. */
  readonly folder?: string;
  /** The releases that stand beside the current state; none on the pages of a release itself. */
  readonly releases?: Releases;
}

/** The file that holds a page: `en/` is `en/index.html`. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
