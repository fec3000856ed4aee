import { type Diagnostic, handoffsOf, type Language, type Workspace } from '@journey-as-code/core';
import type { ExtraPage, SiteOptions } from './site-page.js';

/** The lists over all journeys that stand on a page of their own, where there is anything to list. */
export type List = (typeof lists)[number];

const lists = ['handoffs', 'opportunities', 'actions', 'orchestration', 'metrics', 'strategy', 'glossary'] as const;

/** Whether a section is one of these lists. */
export function isList(section: string): section is List {
  return lists.some((list) => list === section);
}

/** A workspace and its options, with what many pages look up. */
export interface Site {
  readonly workspace: Workspace;
  readonly options: SiteOptions;
  /** The default language first. */
  readonly languages: readonly string[];
  /** Pages of Markdown that stand in the navigation, one entry for each path. */
  readonly guides: readonly ExtraPage[];
  /** The lists that are not empty. */
  readonly lists: ReadonlySet<List>;
  /** What a check found, by file. */
  findings(language: Language): ReadonlyMap<string, readonly Diagnostic[]>;
}

/** Whether it is the state that readers meet first, not one that stands beside it. */
export function isAtRoot({ options: { folder = '' } }: Site): boolean {
  return folder === '';
}

/** Prepares a workspace for its pages. */
export function siteOf(workspace: Workspace, options: SiteOptions): Site {
  const found = new Map<Language, ReadonlyMap<string, readonly Diagnostic[]>>();
  return {
    workspace,
    options,
    languages: options.languages ?? workspace.config.locales,
    guides: guidesOf(options),
    lists: new Set(listsIn(workspace)),
    findings(language) {
      const known = found.get(language);
      if (known) return known;
      const byFile = new Map<string, Diagnostic[]>();
      for (const diagnostic of options.diagnostics(language)) {
        const inFile = byFile.get(diagnostic.file);
        if (inFile) inFile.push(diagnostic);
        else byFile.set(diagnostic.file, [diagnostic]);
      }
      found.set(language, byFile);
      return byFile;
    },
  };
}

function* listsIn({ journeys, metrics, strategy, terms }: Workspace): Iterable<List> {
  const all = [...journeys.values()];
  if (all.some((journey) => handoffsOf(journey).length > 0)) yield 'handoffs';
  if (all.some(({ opportunities }) => opportunities.length > 0)) yield 'opportunities';
  if (all.some(({ actions }) => actions.length > 0)) yield 'actions';
  if (all.some(({ rules }) => rules.length > 0)) yield 'orchestration';
  if (metrics.size > 0) yield 'metrics';
  if (strategy !== undefined) yield 'strategy';
  if (terms.size > 0) yield 'glossary';
}

function guidesOf({ extraPages = [] }: SiteOptions): readonly ExtraPage[] {
  const paths = new Set<string>();
  return extraPages.filter(({ path, navigation }) => {
    if (navigation === undefined || paths.has(path)) return false;
    paths.add(path);
    return true;
  });
}
