import { relative, resolve, sep } from 'node:path';
import { buildWorkspace, type Config, type DocumentReader, readWorkspace } from '@journey-as-code/core';
import { commitDate, commitOf, readSources } from '@journey-as-code/core/node';
import type { Look } from './asset.js';
import { readGuide } from './guide.js';
import { logoFile } from './look/logo.js';
import { ownPath } from './look/own-path.js';
import { prepareSite, type ReadSite, type SitePlace } from './prepare-site.js';
import type { Pagefind } from './search/index-files.js';
import type { ExtraPage } from './site-page.js';
import type { State } from './state.js';

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

/** How a workspace is read. */
export interface ReadOptions {
  /** A folder that is not part of the workspace even where it lies inside: the site that is written. */
  readonly without?: string;
  /** Reads one file, or remembers what it read. */
  readonly read?: DocumentReader;
  /** The files are being written: what is read is no commit's state. */
  readonly isDraft?: boolean;
}

/** Reads each file of a workspace once, and prepares the site that follows from them. */
export async function readSite(source: SiteSource, options: ReadOptions = {}): Promise<ReadSite> {
  const state = await stateOnDisk(source, options);
  return prepareSite(state, { ...languageOf(source), addPages: pagesAround(source) });
}

/** The language of messages, where one was asked for. */
export function languageOf({ language }: Pick<SiteSource, 'language'>): Pick<SitePlace, 'language'> {
  return language === undefined ? {} : { language };
}

/** Adds the pages of whoever builds a site to those of a state. */
export function pagesAround({ guide, extraPages = [] }: SiteSource): NonNullable<SitePlace['addPages']> {
  return (own, languages) => [...(guide === undefined ? [] : readGuide(guide, languages)), ...own, ...extraPages];
}

/** The state that the files of a workspace are in. */
export async function stateOnDisk(source: SiteSource, { without, read, isDraft }: ReadOptions = {}): Promise<State> {
  const isOutput = below(source.workspace, without);
  const sources = readSources(source.workspace).filter(({ path }) => !isOutput(path));
  const workspace = buildWorkspace(readWorkspace(sources, read));
  const { config } = workspace;
  const asOf = source.asOf ?? (await commitDate(source.workspace, config.timezone));
  const commit = isDraft ? undefined : await commitOf(source.workspace, sources);
  return {
    workspace,
    sources,
    ...(asOf !== undefined && { asOf }),
    ...(commit !== undefined && { commit }),
    look: lookOf(source.workspace, config),
    pages: ownPages(source.workspace, config),
  };
}

/** Whether a path of the workspace lies in a folder. */
function below(workspace: string, folder: string | undefined): (path: string) => boolean {
  if (folder === undefined) return () => false;
  const place = relative(resolve(workspace), folder).split(sep).join('/');
  return (path) => place !== '' && path.startsWith(`${place}/`);
}

/** What the configuration says of the site's look. */
function lookOf(workspace: string, { site }: Config): Look {
  const { accent, logo } = site ?? {};
  return { ...(accent && { accent }), ...(logo !== undefined && { logo: logoFile(workspace, logo) }) };
}

/** The pages of Markdown in the folder that the configuration names. */
function ownPages(workspace: string, { site, locales }: Config): State['pages'] {
  if (site?.pages === undefined) return () => [];
  const folder = ownPath(workspace, site.pages, 'site.pages');
  return () => readGuide(folder, locales);
}
