import { join } from 'node:path/posix';
import { type Asset, asAssets, copyAssets } from './asset.js';
import { writeSite } from './engine.js';
import { inFile } from './finished.js';
import { assertNoneBroken, linkBook } from './links.js';
import type { Parts } from './output/parts.js';
import { checkPaths } from './output/paths.js';
import type { ReadSite } from './prepare-site.js';
import type { PlannedSite } from './site.js';
import { fileOf } from './site-page.js';
import { twinsOf } from './twin/twins.js';

/** A site that is being written, state by state. */
export interface SiteInMaking {
  /** The folder that it is written to. */
  readonly folder: string;
  /** Every file that it has so far, below that folder. */
  readonly files: Set<string>;
  /** What it takes over from the site that it replaces: files that are not written. */
  readonly parts: Parts;
}

/** One state of a site that was written. */
export interface WrittenState {
  /** How many pages it has. */
  readonly count: number;
  /** Its pages by their files, each with its title. */
  titles(): ReadonlyMap<string, string>;
  /** Its files, but for assets. */
  readonly paths: readonly string[];
  /** Paths that older systems may find too long. */
  readonly longPaths: readonly string[];
}

/** How a state is written. */
export interface WriteOptions {
  /** Where it stands below the site's folder: `v/1.4.0/`, or nothing. */
  readonly below: string;
  /** Told how many files will be written. */
  readonly onPlanned?: (files: number) => void;
}

/** Writes all pages and files of one state, and those of its assets that no other state has written. */
export async function writeState(
  site: ReadSite,
  planned: PlannedSite,
  making: SiteInMaking,
  { below, onPlanned = () => {} }: WriteOptions,
): Promise<WrittenState> {
  const all = planned.pages;
  const pages = all.map(inFile);
  const twins = twinsOf(pages);
  const own = [...asAssets(planned.files()), ...(below === '' ? asAssets([twins.full]) : [])];
  const shared = site.assets.files.filter(({ path }) => !making.files.has(path));
  const paths = [...pages, ...own, ...twins.all.filter((file) => file !== twins.full)].map(({ path }) => path);
  const longPaths = checkPaths(
    [...paths.map((path) => below + path), ...shared.map(({ path }) => path)],
    making.folder,
  );
  onPlanned(paths.length + shared.length);

  await copyAssets(shared, making.folder);
  const links = linkBook(site.root);
  await writeSite(pages, own, join(making.folder, below), (page): readonly Asset[] => {
    links.note(page);
    return asAssets(twins.of(page));
  });
  for (const { path } of shared) making.files.add(path);
  for (const path of paths) making.files.add(below + path);
  // What a release has, the whole site has: as itself, or as a page that says where it went. Assets are there, or never will be.
  const stands = (path: string) => making.files.has(path) || !path.startsWith('assets/');
  assertNoneBroken(
    below === '' ? links.broken([...making.files]) : links.broken(paths, (path) => stands(join(below, path))),
  );
  return {
    count: pages.length,
    titles: () => new Map(all.map((page) => [below + fileOf(page.path), page.title])),
    paths: paths.map((path) => below + path),
    longPaths,
  };
}
