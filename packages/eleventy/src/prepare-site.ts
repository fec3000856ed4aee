import {
  type Config,
  checkWorkspace,
  type Diagnostic,
  type Language,
  languageFor,
  type Workspace,
} from '@journey-as-code/core';
import { type Assets, siteAssets } from './asset.js';
import { notFoundPath, rootFrom } from './href.js';
import { type PlannedSite, planSite } from './site.js';
import type { ExtraPage, SiteOptions } from './site-page.js';
import type { State } from './state.js';

/** A workspace that was read and checked, and the site it gives. */
export interface ReadSite {
  readonly workspace: Workspace;
  /** How many files were read. */
  readonly files: number;
  /** Everything that a check finds, in file order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The day that dates were judged by. */
  readonly asOf: string | undefined;
  readonly assets: Assets;
  /** Where the site's root stands on its host. */
  readonly root: string;
  /** Plans its pages; that of the search where its index stands in some folders. */
  plan(searchFolders?: readonly string[]): PlannedSite;
}

/** How a state becomes a site, or a part of one. */
export interface SitePlace extends Pick<SiteOptions, 'folder' | 'releases'> {
  /** The configuration that says where the site stands, where that is not the state's own. */
  readonly config?: Config;
  /** Language of messages. */
  readonly language?: string;
  /** Adds pages of Markdown to its own. */
  readonly addPages?: (own: readonly ExtraPage[], languages: readonly string[]) => readonly ExtraPage[];
}

/** Checks a state of a workspace, and prepares its pages; nothing is made before it is asked for. */
export function prepareSite(state: State, place: SitePlace = {}): ReadSite {
  const { workspace, asOf, commit, version, look } = state;
  const judged = asOf === undefined ? {} : { asOf };
  const found = new Map<Language, readonly Diagnostic[]>();
  const diagnostics = (language: Language) => {
    const known = found.get(language) ?? checkWorkspace(workspace, { ...judged, language });
    found.set(language, known);
    return known;
  };
  const { folder, releases, language = 'en', config = workspace.config, addPages = (own) => own } = place;
  const assets = siteAssets(look);
  const { logo } = assets;
  const settings = {
    ...judged,
    ...(commit !== undefined && { commit }),
    ...(version !== undefined && { version }),
    ...addresses(config, folder),
    ...(folder !== undefined && { folder }),
    ...(releases && { releases }),
    assets: assets.names,
    ...(logo !== undefined && { logo }),
    diagnostics,
  };
  return {
    workspace,
    files: state.sources.length,
    asOf,
    diagnostics: diagnostics(languageFor(language)),
    assets,
    root: rootFrom(notFoundPath, settings),
    plan: (searchFolders) =>
      planSite(workspace, {
        ...settings,
        ...(searchFolders && { searchFolders }),
        extraPages: addPages(state.pages(), workspace.config.locales),
      }),
  };
}

/** What the configuration says of the site's own address and of where its files are edited: a release is edited no more. */
function addresses({ site }: Config, folder = ''): Pick<SiteOptions, 'url' | 'editUrl'> {
  const { url, editUrl } = site ?? {};
  const isReleased = folder.startsWith('v/');
  return { ...(url !== undefined && { url }), ...(editUrl !== undefined && !isReleased && { editUrl }) };
}
