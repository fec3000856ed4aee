import type { Diagnostic, Language, Workspace } from '@journey-as-code/core';
import type { ExtraPage, SiteOptions } from './site-page.js';

/** A workspace and its options, with what many pages look up. */
export interface Site {
  readonly workspace: Workspace;
  readonly options: SiteOptions;
  /** The default language first. */
  readonly languages: readonly string[];
  /** Pages of Markdown that stand in the navigation, one entry for each path. */
  readonly guides: readonly ExtraPage[];
  /** What a check found, by file. */
  findings(language: Language): ReadonlyMap<string, readonly Diagnostic[]>;
}

/** Prepares a workspace for its pages. */
export function siteOf(workspace: Workspace, options: SiteOptions): Site {
  const found = new Map<Language, ReadonlyMap<string, readonly Diagnostic[]>>();
  return {
    workspace,
    options,
    languages: options.languages ?? workspace.config.locales,
    guides: guidesOf(options),
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

function guidesOf({ extraPages = [] }: SiteOptions): readonly ExtraPage[] {
  const paths = new Set<string>();
  return extraPages.filter(({ path, navigation }) => {
    if (navigation === undefined || paths.has(path)) return false;
    paths.add(path);
    return true;
  });
}
