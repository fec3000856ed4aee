import type { SiteSection } from '@journey-as-code/core';
import type { Html } from '../html.js';
import type { Reader } from '../reader.js';
import type { Site } from '../site-index.js';

/** A main entry of the navigation, or what stands below it. */
export type Section = SiteSection | 'rules' | 'model';

/** A map needs more room than text does, and has its own sheet of paper. A bare page has no header and no footer. */
export type PageLayout = 'text' | 'map' | 'bare';

/** One sort of page: where its pages stand, and what is on them. */
export interface PageSort<Entry> {
  /** How configuration and tests name it. */
  readonly id: string;
  readonly section?: Section;
  readonly layout?: PageLayout;
  /** What the page may do that no other may. */
  readonly allows?: 'wasm';
  /** It speaks of this generator and its model, so it stands at the root of the site alone, whatever releases stand beside. */
  readonly isReference?: true;
  /** False for another view of what a page of its own says: search engines are to know that one alone. */
  readonly isIndexed?: boolean;
  /** Together, such pages say what the site holds: assistants get them in one file. */
  readonly isMain?: boolean;
  /** Each page's folder below the language, and what it is about. */
  paths(site: Site): Iterable<readonly [path: string, entry: Entry]>;
  title(entry: Entry, reader: Reader): string;
  /** One sentence for search results and previews. */
  description?(entry: Entry, reader: Reader): string;
  /** The file of the workspace that the page is made from, for "edit this file". */
  source?(entry: Entry): string;
  /** What the page's drawings refer to, besides icons. */
  sprite?(entry: Entry): Html;
  /** Classes that tell paper how to hold the page. */
  sheet?(entry: Entry, body: Html): string;
  body(entry: Entry, reader: Reader): Html;
  /** Files that readers take along from these pages: each one's path below the language, and what is in it. */
  files?(site: Site): Iterable<readonly [path: string, content: (reader: Reader) => string]>;
}

/** One page that is to be written, before it has a language. */
export interface PlannedPage {
  readonly sort: string;
  readonly section: Section | undefined;
  readonly layout: PageLayout;
  readonly allows: 'wasm' | undefined;
  readonly isIndexed: boolean;
  readonly isMain: boolean;
  readonly path: string;
  readonly source: string | undefined;
  /** What it is about: an entity, or what a list holds. */
  readonly entry: unknown;
  title(reader: Reader): string;
  description(reader: Reader): string | undefined;
  sprite(): Html | undefined;
  sheet(body: Html): string | undefined;
  body(reader: Reader): Html;
}

/** One file that is to be written beside the pages, before it has a language. */
export interface PlannedFile {
  readonly path: string;
  content(reader: Reader): string;
}

/** A sort of page of which only its pages are known, so that all sorts stand in one list. */
export interface Page {
  readonly id: string;
  readonly isReference: boolean;
  plan(site: Site): Iterable<PlannedPage>;
  files(site: Site): Iterable<PlannedFile>;
}

/** Declares one sort of page. */
export function definePage<Entry>(sort: PageSort<Entry>): Page {
  return {
    id: sort.id,
    isReference: sort.isReference ?? false,
    *plan(site) {
      for (const [path, entry] of sort.paths(site)) {
        yield {
          sort: sort.id,
          section: sort.section,
          layout: sort.layout ?? 'text',
          allows: sort.allows,
          isIndexed: sort.isIndexed ?? true,
          isMain: sort.isMain ?? false,
          path,
          source: sort.source?.(entry),
          entry,
          title: (reader) => sort.title(entry, reader),
          description: (reader) => sort.description?.(entry, reader),
          sprite: () => sort.sprite?.(entry),
          sheet: (body) => sort.sheet?.(entry, body),
          body: (reader) => sort.body(entry, reader),
        };
      }
    },
    *files(site) {
      for (const [path, content] of sort.files?.(site) ?? []) yield { path, content };
    },
  };
}
