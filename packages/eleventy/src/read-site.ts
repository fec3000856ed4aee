import { relative, resolve, sep } from 'node:path';
import {
  buildWorkspace,
  type Config,
  checkWorkspace,
  type Diagnostic,
  type Language,
  languageFor,
  type ParsedDocument,
  readWorkspace,
  type SourceFile,
  type Workspace,
} from '@journey-as-code/core';
import { commitDate, commitOf, readSources } from '@journey-as-code/core/node';
import { type Assets, type Look, siteAssets } from './asset.js';
import { readGuide } from './guide.js';
import { notFoundPath, rootFrom } from './href.js';
import { logoFile } from './look/logo.js';
import { ownPath } from './look/own-path.js';
import type { Pagefind } from './search/index-files.js';
import { type PlannedSite, planSite } from './site.js';
import type { ExtraPage } from './site-page.js';

/** What a site is made from. */
export interface SiteSource {
  /** The folder with the journeys. */
  readonly workspace: string;
  /** The day that dates are judged by, `YYYY-MM-DD`; that of the last commit when absent. */
  readonly asOf?: string;
  /** Language of messages. */
  readonly language?: string;
  /** Pages of Markdown beside those made from the workspace, in order of navigation. */
  readonly extraPages?: readonly ExtraPage[];
  /** A folder of such pages. */
  readonly guide?: string;
  /** False for a site without search; otherwise how Pagefind is loaded, where not as the installed one. */
  readonly search?: false | (() => Promise<Pagefind>);
}

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

/** How a workspace is read. */
export interface ReadOptions {
  /** A folder that is not part of the workspace even where it lies inside: the site that is written. */
  readonly without?: string;
  /** Reads one file, or remembers what it read. */
  readonly read?: (source: SourceFile) => ParsedDocument;
  /** The files are being written: what is read is no commit's state. */
  readonly isDraft?: boolean;
}

/** Reads each file of a workspace once, and prepares the site that follows from them. */
export async function readSite(source: SiteSource, { without, read, isDraft }: ReadOptions = {}): Promise<ReadSite> {
  const isOutput = below(source.workspace, without);
  const sources = readSources(source.workspace).filter(({ path }) => !isOutput(path));
  const workspace = buildWorkspace(readWorkspace(sources, read));
  const asOf = source.asOf ?? (await commitDate(source.workspace, workspace.config.timezone));
  const judged = asOf === undefined ? {} : { asOf };
  const commit = isDraft ? undefined : await commitOf(source.workspace, sources);

  const found = new Map<Language, readonly Diagnostic[]>();
  const diagnostics = (language: Language) => {
    const known = found.get(language) ?? checkWorkspace(workspace, { ...judged, language });
    found.set(language, known);
    return known;
  };
  const { extraPages = [] } = source;
  const { config } = workspace;
  const assets = siteAssets(lookOf(source.workspace, config));
  const { logo } = assets;
  const settings = {
    ...judged,
    ...(commit !== undefined && { commit }),
    ...addresses(config),
    assets: assets.names,
    ...(logo !== undefined && { logo }),
    diagnostics,
  };
  const guides = guideFolders(source, config);
  return {
    workspace,
    files: sources.length,
    asOf,
    diagnostics: diagnostics(languageFor(source.language ?? 'en')),
    assets,
    root: rootFrom(notFoundPath, settings),
    plan: (searchFolders) =>
      planSite(workspace, {
        ...settings,
        ...(searchFolders && { searchFolders }),
        extraPages: [...guides.flatMap((folder) => readGuide(folder, config.locales)), ...extraPages],
      }),
  };
}

/** Whether a path of the workspace lies in a folder. */
function below(workspace: string, folder: string | undefined): (path: string) => boolean {
  if (folder === undefined) return () => false;
  const place = relative(resolve(workspace), folder).split(sep).join('/');
  return (path) => place !== '' && path.startsWith(`${place}/`);
}

/** What the configuration says of the site's own address and of where its files are edited. */
function addresses({ site }: Config): { readonly url?: string; readonly editUrl?: string } {
  const { url, editUrl } = site ?? {};
  return { ...(url !== undefined && { url }), ...(editUrl !== undefined && { editUrl }) };
}

/** What the configuration says of the site's look. */
function lookOf(workspace: string, { site }: Config): Look {
  const { accent, logo } = site ?? {};
  return { ...(accent && { accent }), ...(logo !== undefined && { logo: logoFile(workspace, logo) }) };
}

/** The folders of Markdown pages: the one that whoever builds the site names, and the one that the configuration does. */
function guideFolders({ workspace, guide }: SiteSource, { site }: Config): readonly string[] {
  const own = site?.pages === undefined ? [] : [ownPath(workspace, site.pages, 'site.pages')];
  return guide === undefined ? own : [guide, ...own];
}
